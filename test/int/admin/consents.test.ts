import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'
import { readConsents } from '../../../src/admin/readConsents.ts'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const consent = (more: object = {}) => ({
  given: daysAgo(200),
  proof: 'Ordner 3',
  purpose: 'name-online',
  ...more,
})

describe('the consents on the start page', () => {
  let project: ProjectPayload
  beforeAll(async () => {
    project = await bootProject()
    const person = (family: string, consents: object[], _status = 'published') =>
      project.payload.create({
        collection: 'people',
        data: { _status, consents, family } as never,
      })
    await person('Ordentlich', [consent()])
    await person('Unbelegt', [consent({ proof: '  ' }), consent({ proof: null, purpose: 'photo' })])
    await person('Widerruf', [
      consent({ withdrawn: daysAgo(3) }),
      consent({ proof: null, purpose: 'email', withdrawn: daysAgo(8) }),
    ])
    await person('Damals', [consent({ withdrawn: daysAgo(120) }), consent({ purpose: 'photo' })])
    await person('Ohne', [])
    await person('Entwurf', [], 'draft')
  })
  afterAll(() => project.stop())

  const asRole = async (role: string): Promise<PayloadRequest> => {
    const { payload } = project
    const user = await payload.create({
      collection: 'users',
      data: {
        email: `${role}@example.org`,
        name: 'Test',
        password: 'ein-langes-kennwort-für-tests-17',
        roles: [{ role }],
      } as never,
    })
    return createLocalReq({ user: { ...user, collection: 'users' } as never }, payload)
  }
  const titles = (entries: { title: string }[] = []) => entries.map(({ title }) => title)

  it('should tell a privacy officer what is missing and what was withdrawn', async () => {
    const found = await readConsents({ req: await asRole('privacy') })
    expect(titles(found?.unproven)).toEqual(['Unbelegt'])
    expect(found?.unproven[0]?.kind).toContain(',')
    expect(titles(found?.withdrawn)).toEqual(['Widerruf'])
    expect(found?.withdrawn[0]?.date?.slice(0, 10)).toBe(daysAgo(3).slice(0, 10))
    expect(titles(found?.missing)).toEqual(['Damals', 'Ohne', 'Widerruf'])
  })

  it.each([['editor'], ['author']])('should tell nothing to %s', async (role) => {
    expect(await readConsents({ req: await asRole(role) })).toBeUndefined()
  })
})
