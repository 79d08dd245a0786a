import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { seed } from '../../../src/seed/index.ts'
import { seedState } from '../../../src/seed/seedState.ts'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'

type Account = { email: string; password: string; role: string }

describe('the seed', () => {
  let project: ProjectPayload
  beforeAll(async () => {
    project = await bootProject()
  })
  afterAll(() => project.stop())

  const run = () => seed({ dataDir: project.folder, isDemo: true, payload: project.payload })
  const file = () => path.join(project.folder, 'demo-accounts.json')
  const accounts = () => JSON.parse(readFileSync(file(), 'utf8')) as Account[]
  const countUsers = async () => (await project.payload.count({ collection: 'users' })).totalDocs

  it('should do away with what an interrupted loading left, and load anew', async () => {
    await seedState(project.payload).write('loading')
    await project.payload.create({
      collection: 'users',
      data: { email: 'admin@example.org', name: 'half', password: 'half-half-half', roles: [] },
    })
    await run()
    expect(await seedState(project.payload).read()).toBe('done')
    const { docs } = await project.payload.find({
      collection: 'users',
      where: { name: { equals: 'half' } },
    })
    expect(docs).toEqual([])
  }, 120_000)

  it('should list one account a role in a file that only its owner reads', () => {
    expect(accounts().map(({ role }) => role)).toEqual([
      'admin',
      'editor',
      'author',
      'keeper',
      'chair',
      'organization',
      'privacy',
    ])
    expect(accounts().every(({ email }) => email.endsWith('@example.org'))).toBe(true)
    expect(new Set(accounts().map(({ password }) => password)).size).toBe(7)
    expect(statSync(file()).mode & 0o777).toBe(0o600)
  })

  it('should let everyone of them sign in, and tie keeper, chair and organisation', async () => {
    for (const { email, password, role } of accounts()) {
      const { user } = await project.payload.login({
        collection: 'users',
        data: { email, password },
      })
      expect(user?.roles?.[0]?.role).toBe(role)
      if (role === 'keeper' || role === 'chair') expect(user?.roles?.[0]?.boards).not.toEqual([])
      if (role === 'organization') expect(user?.roles?.[0]?.organization).toBeTruthy()
    }
  }, 60_000)

  it('should have its minutes approved by an item of a later meeting, and released by the chair', async () => {
    const { docs } = await project.payload.find({
      collection: 'meeting-protocols',
      where: { state: { equals: 'approved' } },
    })
    const chair = { name: 'Gremienleitung (Beispiel)' }
    expect(docs).toMatchObject([{ approvedBy: chair, releasedBy: chair }])
    const { itemId, meeting } = docs[0]!.approvedIn!
    const { agenda } = await project.payload.findByID({
      collection: 'meetings',
      id: (meeting as { id: string }).id,
    })
    expect(agenda?.map(({ id }) => id)).toContain(itemId)
  })

  it('should leave a database alone that holds something', async () => {
    const before = { accounts: accounts(), users: await countUsers() }
    await run()
    expect({ accounts: accounts(), users: await countUsers() }).toEqual(before)
  }, 60_000)
})
