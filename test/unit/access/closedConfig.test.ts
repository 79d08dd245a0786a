import { beforeAll, describe, expect, it } from '@jest/globals'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import type { AccessArgs, Config, SanitizedConfig } from 'payload'
import { buildClosedConfig } from '../../../collections/access/buildClosedConfig.ts'

const admin = { collection: 'users', id: 'u', roles: [{ role: 'admin' }] }
const partner = { _strategy: 'api-key', collection: 'partners', id: 'p' }

const rights = ['create', 'delete', 'read', 'readVersions', 'unlock', 'update'] as const

/** A config with everything for which Payload adds collections of its own: jobs, presets, folders, locks, preferences. */
const config: Config = {
  collections: [
    { slug: 'users', auth: true, fields: [] },
    { slug: 'partners', auth: { disableLocalStrategy: true, useAPIKey: true }, fields: [] },
    {
      slug: 'entries',
      access: { read: () => true, update: undefined },
      enableQueryPresets: true,
      fields: [],
      folders: true,
      versions: { drafts: { schedulePublish: true } },
    },
  ],
  db: sqliteAdapter({ client: { url: 'file::memory:' } }),
  globals: [{ slug: 'site', fields: [] }],
  jobs: {
    tasks: [
      {
        slug: 'sweep',
        handler: () => ({ output: {} }),
        schedule: [{ cron: '* * * * *', queue: 'q' }],
      },
    ],
  },
  plugins: [
    (incoming) => ({
      ...incoming,
      collections: [...(incoming.collections ?? []), { slug: 'of-a-plugin', fields: [] }],
    }),
  ],
  secret: 'x',
  telemetry: false,
  typescript: { autoGenerate: false },
}

let built: SanitizedConfig
const ask = (slug: string, right: string, user: object | null) => {
  const entity = [...built.collections, ...built.globals].find((one) => one.slug === slug)!
  const access = entity.access as unknown as Record<string, (args: AccessArgs) => unknown>
  // Who may see locks depends on the locks there are.
  const payload = { db: { find: () => ({ docs: [] }) } }
  return access[right]!({ req: { payload, user } } as unknown as AccessArgs)
}

describe('a config built closed', () => {
  beforeAll(async () => {
    built = await buildClosedConfig(config)
  })

  it('should know all of what Payload adds, so that the next tests see it', () => {
    expect(built.collections.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining([
        'of-a-plugin',
        'payload-folders',
        'payload-jobs',
        'payload-kv',
        'payload-locked-documents',
        'payload-migrations',
        'payload-preferences',
        'payload-query-presets',
      ]),
    )
    expect(built.globals.map(({ slug }) => slug)).toContain('payload-jobs-stats')
  })

  it('should open nothing to anonymous and to a partner key but what has a rule', async () => {
    const open: string[] = []
    for (const { slug } of built.collections)
      for (const right of rights)
        for (const user of [null, partner])
          if (await ask(slug, right, user)) open.push(`${slug}.${right}`)
    for (const { slug } of built.globals)
      for (const right of ['read', 'readVersions', 'update'])
        for (const user of [null, partner])
          if (await ask(slug, right, user)) open.push(`${slug}.${right}`)
    expect([...new Set(open)]).toEqual(['entries.read'])
  })

  it('should open to an administrator only what the admin panel needs', async () => {
    const open: string[] = []
    for (const { slug } of built.collections)
      for (const right of rights) if (await ask(slug, right, admin)) open.push(`${slug}.${right}`)
    expect(open).toEqual([
      'entries.read',
      'payload-jobs.read',
      'payload-locked-documents.delete',
      'payload-locked-documents.read',
      'payload-locked-documents.update',
      'payload-preferences.delete',
      'payload-preferences.read',
      'payload-preferences.update',
    ])
    expect(await ask('payload-preferences', 'read', admin)).toMatchObject({
      and: [{ 'user.value': { equals: 'u' } }, { 'user.relationTo': { equals: 'users' } }],
    })
  })

  it('should close the admin panel to accounts without a rule, and the endpoints of jobs', async () => {
    expect(await ask('partners', 'admin', partner)).toBe(false)
    expect(await ask('users', 'admin', admin)).toBe(false)
    const { cancel, queue, run } = built.jobs.access!
    for (const access of [cancel, queue, run])
      expect(await access!({ req: { user: admin } } as never)).toBe(false)
  })
})
