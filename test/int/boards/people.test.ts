import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'
import { fieldErrorsOf } from '../../helpers/fieldErrorsOf.ts'

const day = (text: string) => `${text}T12:00:00.000Z`
const nameOnline = { given: day('2025-01-10'), purpose: 'name-online' as const }

describe('people', () => {
  let project: ProjectPayload
  beforeAll(async () => {
    project = await bootProject()
  })
  afterAll(() => project.stop())

  const publish = (data: object) =>
    project.payload.create({
      collection: 'people',
      data: { _status: 'published', family: 'Beispiel', given: 'Ada', ...data } as never,
    })
  const change = (id: string, data: object, draft = false) =>
    project.payload.update({ id, collection: 'people', data: data as never, draft })
  const inForce = (id: string) =>
    project.payload.findByID({ id, collection: 'people', draft: false })

  it('should write the name as it is read out and as it is sorted', async () => {
    expect(await publish({ affix: 'MdL', title: 'Dr.' })).toMatchObject({
      displayName: 'Dr. Ada Beispiel MdL',
      sortName: 'Beispiel, Ada',
    })
  })

  it('should be public by name with a consent only', async () => {
    expect((await publish({})).isNamePublic).toBe(false)
    expect((await publish({ consents: [nameOnline] })).isNamePublic).toBe(true)
    expect((await publish({ consents: [{ ...nameOnline, purpose: 'photo' }] })).isNamePublic).toBe(
      false,
    )
  })

  it('should show photo and address only together with the name', async () => {
    const others = (['photo', 'email', 'minutes', 'oparl'] as const).map((purpose) => ({
      ...nameOnline,
      purpose,
    }))
    expect(await publish({ consents: others })).toMatchObject({
      isEmailPublic: false,
      isNamedInMinutes: true,
      isNamedInOparl: true,
      isPhotoPublic: false,
    })
    expect(await publish({ consents: [nameOnline, ...others] })).toMatchObject({
      isEmailPublic: true,
      isPhotoPublic: true,
    })
  })

  it('should not take the projection from outside', async () => {
    const { id, isNamePublic } = await publish({ isNamePublic: true })
    expect(isNamePublic).toBe(false)
    expect((await change(id, { isNamePublic: true })).isNamePublic).toBe(false)
  })

  it('should be public again with a new consent after a withdrawal', async () => {
    const { id, consents } = await publish({ consents: [nameOnline] })
    const withdrawn = { ...consents![0]!, withdrawn: day('2025-06-01') }
    expect((await change(id, { consents: [withdrawn] })).isNamePublic).toBe(false)
    const again = { given: day('2026-01-01'), purpose: 'name-online' }
    expect((await change(id, { consents: [withdrawn, again] })).isNamePublic).toBe(true)
  })

  it('should bind a withdrawal at once, though only a draft of a published entry was saved', async () => {
    const { id, consents } = await publish({
      consents: [nameOnline, { ...nameOnline, purpose: 'minutes' }],
      function: 'Sprecherin',
    })
    const [name, minutes] = consents!
    await change(
      id,
      { consents: [{ ...name!, withdrawn: day('2025-06-01') }, minutes], family: 'Geändert' },
      true,
    )
    expect(await inForce(id)).toMatchObject({
      _status: 'published',
      consents: [{ id: name!.id, withdrawn: day('2025-06-01') }, { id: minutes!.id }],
      displayName: 'Ada Beispiel',
      function: 'Sprecherin',
      isNamedInMinutes: true,
      isNamePublic: false,
    })
  })

  it('should not bind a new consent before it is published', async () => {
    const { id } = await publish({})
    await change(id, { consents: [nameOnline] }, true)
    expect((await inForce(id)).isNamePublic).toBe(false)
    await change(id, { _status: 'published' })
    expect((await inForce(id)).isNamePublic).toBe(true)
  })

  it('should never take a withdrawal back', async () => {
    const { id, consents } = await publish({ consents: [nameOnline] })
    await change(id, { consents: [{ ...consents![0]!, withdrawn: day('2025-06-01') }] })
    expect(
      await fieldErrorsOf(change(id, { consents: [{ ...consents![0]!, withdrawn: null }] })),
    ).toMatchObject([{ path: 'consents.0.withdrawn' }])
  })

  it.each([false, true])(
    'should keep a withdrawal when an older version is restored (as a draft: %s)',
    async (draft) => {
      const { payload } = project
      const { id, consents } = await publish({ consents: [nameOnline] })
      const { docs } = await payload.findVersions({
        collection: 'people',
        where: { parent: { equals: id } },
      })
      await change(id, {
        consents: [{ ...consents![0]!, withdrawn: day('2025-06-01') }],
        family: 'Neu',
      })
      await payload.restoreVersion({ id: docs[0]!.id, collection: 'people', draft })
      const restored = await payload.findByID({ id, collection: 'people', draft: true })
      expect(restored).toMatchObject({
        consents: [{ withdrawn: day('2025-06-01') }],
        family: 'Beispiel',
        isNamePublic: false,
      })
      expect((await inForce(id)).isNamePublic).toBe(false)
    },
  )

  it.each([
    [
      'a withdrawal before the consent',
      { ...nameOnline, withdrawn: day('2025-01-09') },
      'consents.0.withdrawn',
    ],
    ['a consent of tomorrow', { ...nameOnline, given: day('2999-01-01') }, 'consents.0.given'],
    [
      'a withdrawal of tomorrow',
      { ...nameOnline, withdrawn: day('2999-01-01') },
      'consents.0.withdrawn',
    ],
    ['another purpose', { ...nameOnline, purpose: 'marketing' }, 'consents.0.purpose'],
  ])('should refuse %s, in a draft as well', async (_case, consent, path) => {
    const save = (draft: boolean) =>
      fieldErrorsOf(
        project.payload.create({
          collection: 'people',
          data: { consents: [consent], family: 'Beispiel' } as never,
          draft,
        }),
      )
    expect(await save(true)).toMatchObject([{ path }])
    expect(await save(false)).toMatchObject([{ path }])
  })

  it('should count a consent of today from the first hour on', async () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(new Date())
    expect((await publish({ consents: [{ ...nameOnline, given: today }] })).isNamePublic).toBe(true)
  })

  it('should have no field for what Art. 9 GDPR protects', () => {
    const names = project.payload.collections.people.config.flattenedFields.map(({ name }) => name)
    expect(names).toContain('family')
    expect(
      names.filter((name) => /nation|citizen|residen|origin|gender|sex|relig/i.test(name)),
    ).toEqual([])
  })
})
