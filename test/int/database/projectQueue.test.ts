import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { runInWriterScope } from '../../../src/database/queue/runInWriterScope.ts'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'

const WRITERS = 16

jest.setTimeout(60_000)

describe('the project behind the writer queue', () => {
  let project: ProjectPayload
  beforeAll(async () => {
    project = await bootProject()
  })
  afterAll(() => project.stop())

  it('should keep every draft of 16 writers, with its versions', async () => {
    const { payload } = project
    const write = (index: number): Promise<unknown> =>
      runInWriterScope(async () => {
        const data = { title: `Entwurf ${index}` }
        const { id } = await payload.create({ collection: 'postings', data, draft: true })
        return payload.update({
          collection: 'postings',
          data: { title: `Geändert ${index}` },
          draft: true,
          id,
        })
      })
    await Promise.all(Array.from({ length: WRITERS }, (_, index) => write(index)))
    const { docs } = await payload.find({ collection: 'postings', draft: true, limit: 0 })
    expect(docs.map(({ title }) => title).sort()).toEqual(
      Array.from({ length: WRITERS }, (_, index) => `Geändert ${index}`).sort(),
    )
    const { totalDocs } = await payload.countVersions({ collection: 'postings' })
    expect(totalDocs).toBe(WRITERS * 2)
  })

  it('should keep every session and what an administrator changed meanwhile', async () => {
    const { payload } = project
    const account = { email: 'many@example.org', password: 'ein-langes-kennwort-17' }
    const { id } = await payload.create({
      collection: 'users',
      data: { ...account, name: 'Viele', roles: [{ role: 'editor' }] } as never,
    })
    const signIns = Array.from({ length: 6 }, () =>
      runInWriterScope(() => payload.login({ collection: 'users', data: account })),
    )
    await payload.update({
      collection: 'users',
      data: { name: 'Andere', roles: [{ role: 'author' }] } as never,
      id,
    })
    await Promise.all(signIns)
    const user = await payload.findByID({ collection: 'users', id, showHiddenFields: true })
    expect(user).toMatchObject({ name: 'Andere', roles: [{ role: 'author' }] })
    expect(user.sessions).toHaveLength(6)
  })
})
