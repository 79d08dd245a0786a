import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootProject, type ProjectPayload } from '../helpers/bootProject.ts'

describe('slugs of the project', () => {
  let project: ProjectPayload
  beforeAll(async () => {
    project = await bootProject()
  })
  afterAll(() => project.stop())

  const createPosting = (title: string, data: object = {}) =>
    project.payload.create({ collection: 'postings', data: { title, ...data }, draft: true })

  it('should give a posting the slug of its German title', async () => {
    const posting = await createPosting('Praktikum für MigrantInnen-beiräte')
    expect(posting.slug).toBe('praktikum-fuer-migrantinnen-beiraete')
  })

  it('should tell no name of a person', async () => {
    const person = await project.payload.create({
      collection: 'people',
      data: { family: 'Beispiel', given: 'Erika' },
      draft: true,
    })
    expect(person.slug).toMatch(/^person-[0-9a-f]{8}$/)
  })

  it('should tell the two Leipzigs apart, whichever comes first', async () => {
    const create = async (kind: 'district' | 'independent-city', ags: string) => {
      const { slug } = await project.payload.create({
        collection: 'municipalities',
        data: { ags, kind, name: 'Leipzig' },
      })
      return slug
    }
    expect(await create('district', '14729')).toBe('landkreis-leipzig')
    expect(await create('independent-city', '14713')).toBe('leipzig')
  })

  it.each([
    ['2026-03-05T17:00:00.000Z', 'protokoll-2026-03-05'],
    ['2026-03-31T22:30:00.000Z', 'protokoll-2026-04-01'],
    ['2026-12-31T23:30:00.000Z', 'protokoll-2027-01-01'],
  ])(
    'should name a protocol by the day in Germany of its meeting, not by a title that waits: %s',
    async (start, slug) => {
      const { id } = await project.payload.create({
        collection: 'meetings',
        data: { start, title: 'Frühjahrssitzung' },
        draft: true,
      })
      const protocol = await project.payload.create({
        collection: 'meeting-protocols',
        data: { meeting: id },
        draft: true,
      })
      expect(protocol.slug).toBe(slug)
    },
  )

  it('should number drafts of one title that arrive at once', async () => {
    const postings = await Promise.all(
      Array.from({ length: 6 }, () => createPosting('Gleichzeitig')),
    )
    expect(postings.map(({ slug }) => slug).sort()).toEqual([
      'gleichzeitig',
      ...[2, 3, 4, 5, 6].map((number) => `gleichzeitig-${number}`),
    ])
  })

  it('should refuse a taken slug at its field', async () => {
    await createPosting('Vergeben')
    await expect(createPosting('Anders', { slug: 'vergeben' })).rejects.toMatchObject({
      data: { errors: [{ code: 'slug_taken', path: 'slug' }] },
      status: 400,
    })
  })

  it('should give a copy a slug of its own', async () => {
    const { id } = await createPosting('Vorlage')
    const copy = await project.payload.duplicate({ collection: 'postings', draft: true, id })
    expect(copy.slug).toBe('vorlage-2')
  })
})
