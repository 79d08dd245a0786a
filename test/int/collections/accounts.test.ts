import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { bootProject } from '../../helpers/bootProject.ts'
import { refusedPaths } from '../../helpers/refusedPaths.ts'

describe('accounts', () => {
  let board: string
  let organization: string
  let payload: Payload
  let stop: () => Promise<void>
  beforeAll(async () => {
    ;({ payload, stop } = await bootProject())
    ;({ id: board } = await payload.create({
      collection: 'advisory-boards',
      data: { name: 'Beirat' } as never,
      draft: true,
    }))
    ;({ id: organization } = await payload.create({
      collection: 'member-organizations',
      data: { name: 'Verein' },
    }))
  })
  afterAll(() => stop())

  let count = 0
  const create = (roles: unknown) =>
    payload.create({
      collection: 'users',
      data: {
        email: `konto-${++count}@example.org`,
        name: 'Konto',
        password: 'ein-langes-Passwort-7',
        roles,
      } as never,
    })

  it('should hold several roles of different boards', async () => {
    const roles = [
      { boards: [board], role: 'keeper' },
      { boards: [board], role: 'chair' },
      { organization, role: 'organization' },
    ]
    const { id } = await create(roles)
    expect(await payload.findByID({ collection: 'users', depth: 0, id })).toMatchObject({ roles })
  })

  it.each([
    ['roles.0.boards', [{ role: 'keeper' }]],
    ['roles.0.boards', [{ boards: [], role: 'chair' }]],
    ['roles.0.organization', [{ role: 'organization' }]],
    ['roles.0.role', [{ role: 'king' }]],
  ])('should refuse %s in %j', async (path, roles) => {
    expect(await refusedPaths(create(roles))).toEqual([path])
  })

  it.each(['author', 'editor'])('should not let an %s raise the own rights', async (role) => {
    const user = await create([{ role }])
    const as = { ...user, collection: 'users' as const }
    await payload
      .update({
        collection: 'users',
        data: { roles: [{ role: 'admin' }] },
        id: user.id,
        overrideAccess: false,
        user: as,
      })
      .catch(() => null)
    const { roles } = await payload.findByID({ collection: 'users', id: user.id })
    expect(roles).toMatchObject([{ role }])
  })

  it('should let an administrator give roles', async () => {
    const admin = await create([{ role: 'admin' }])
    const other = await create([{ role: 'author' }])
    const { roles } = await payload.update({
      collection: 'users',
      data: { roles: [{ role: 'editor' }] },
      id: other.id,
      overrideAccess: false,
      user: { ...admin, collection: 'users' },
    })
    expect(roles).toMatchObject([{ role: 'editor' }])
  })

  it('should know a partner by its key and no longer when it is switched off', async () => {
    const apiKey = '01234567-89ab-cdef-0123-456789abcdef'
    const { id } = await payload.create({
      collection: 'partners',
      data: { apiKey, enableAPIKey: true, name: 'Partner', scopes: ['contact-full'] } as never,
    })
    const headers = new Headers({ Authorization: `partners API-Key ${apiKey}` })
    expect((await payload.auth({ headers })).user).toMatchObject({
      id,
      scopes: ['contact-full'],
    })
    await payload.update({ collection: 'partners', data: { isActive: false }, id })
    expect((await payload.auth({ headers })).user).toBeNull()
  })
})
