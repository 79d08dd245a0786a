import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, Where } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import { askOver } from './askOver.ts'
import { globalMatrix, type Kind, matrix } from './matrix.ts'
import { everyone, type Who } from './roles.ts'
import { makeEntry, type Sample, samplesOf } from './samples.ts'
import { makeWorld, type World } from './world.ts'

const rights = ['read', 'readVersions', 'update', 'publish', 'trash', 'delete', 'unlock'] as const

let world: World
let samples: Record<string, Sample>

describe('the matrix of rights', () => {
  beforeAll(async () => {
    world = await makeWorld()
    samples = samplesOf(world)
  })
  afterAll(() => world.host.stop())

  it('should have a row and a sample for every collection and global of the built config', () => {
    const { collections, globals } = world.payload.config
    const known = collections.map(({ slug }) => slug).sort()
    expect(Object.keys(matrix).sort()).toEqual(known)
    expect(Object.keys(samples).sort()).toEqual(known)
    expect(Object.keys(globalMatrix).sort()).toEqual(globals.map(({ slug }) => slug).sort())
  })

  it('should leave out no right that a collection has', () => {
    const missing: string[] = []
    for (const { auth, slug, trash, versions } of world.payload.config.collections) {
      const row = matrix[slug]!
      const needs = {
        publish: versions && versions.drafts,
        readVersions: versions,
        trash,
        unlock: auth,
        untrash: trash,
        unpublish: versions && versions.drafts,
      }
      for (const [right, isNeeded] of Object.entries(needs))
        if (isNeeded && !(right in row)) missing.push(`${slug}.${right}`)
    }
    expect(missing).toEqual([])
  })

  describe.each(Object.keys(matrix))('%s', (slug) => {
    const row = matrix[slug]!

    it('should give its rights to whom the table names, by id and in bulk', async () => {
      const wrong: string[] = []
      const { config } = world.payload.collections[slug as CollectionSlug]!
      const access = config.access as unknown as Record<string, (args: object) => unknown>
      const judge = (text: string, isGiven: boolean, who: Who, allowed?: readonly Who[]) => {
        if (isGiven !== Boolean(allowed?.includes(who))) wrong.push(`${who} ${text}: ${isGiven}`)
      }
      const ids = new Map<Kind, string>()
      for (const kind of new Set(Object.values(row).flatMap((kinds) => Object.keys(kinds))))
        if (slug !== slugs.users || kind !== 'own')
          ids.set(kind as Kind, await makeEntry({ kind: kind as Kind, samples, slug, world }))

      const readable: Partial<Record<'read' | 'readVersions', [Kind, string][]>> = {
        read: [...ids].filter(([kind]) => kind in row.read),
      }
      if (row.readVersions) {
        readable.readVersions = []
        for (const kind of Object.keys(row.readVersions) as Kind[]) {
          const { docs } = await world.payload.findVersions({
            collection: slug as CollectionSlug,
            limit: 1,
            where: { parent: { equals: ids.get(kind) } },
          })
          readable.readVersions.push([kind, String(docs[0]!.id)])
        }
      }

      for (const who of everyone) {
        const { user } = world.callers[who]
        const ask = async (right: string, args: object): Promise<unknown> =>
          access[right]?.({
            req: { context: {}, payload: world.payload, query: {}, user: user ?? null },
            ...args,
          })
        for (const [kind, allowed] of Object.entries(row.create) as [Kind, readonly Who[]][]) {
          const data = await samples[slug]!.data(kind)
          judge(`create ${kind}`, Boolean(await ask('create', { data })), who, allowed)
        }
        for (const right of rights) {
          const rule = right === 'trash' ? 'delete' : right === 'publish' ? 'update' : right
          const allowed = row[right]
          if (!allowed) continue
          for (const kind of Object.keys(allowed) as Kind[]) {
            const id =
              kind === 'own' && slug === slugs.users ? world.callers[who].id : ids.get(kind)
            // Who has no account has none of its own.
            if (!id) continue
            const data =
              right === 'trash'
                ? { deletedAt: '2026-06-01T12:00:00.000Z' }
                : right === 'publish'
                  ? { _status: 'published' }
                  : right === 'update'
                    ? samples[slug]!.touch
                    : undefined
            const holds = async (result: unknown): Promise<boolean> => {
              if (typeof result !== 'object' || result === null) return Boolean(result)
              const isVersions = right === 'readVersions'
              const where = {
                and: [{ [isVersions ? 'parent' : 'id']: { equals: id } }, result],
              } as Where
              const { totalDocs } = isVersions
                ? await world.payload.countVersions({ collection: slug as CollectionSlug, where })
                : await world.payload.count({
                    collection: slug as CollectionSlug,
                    trash: true,
                    where,
                  })
              return totalDocs > 0
            }
            judge(
              `${right} ${kind} by id`,
              await holds(await ask(rule, { data, id })),
              who,
              allowed[kind],
            )
            // Whether an entry of a bulk update may be published is judged entry by entry, so by id.
            if (right !== 'publish')
              judge(
                `${right} ${kind} in bulk`,
                await holds(await ask(rule, { data })),
                who,
                allowed[kind],
              )
          }
        }
        for (const [right, known] of Object.entries(readable))
          for (const api of ['rest', 'graphql', 'local'] as const)
            for (const isById of [false, true]) {
              const seen = await askOver[api]({
                caller: world.callers[who],
                ids: known.map(([, id]) => id),
                isById,
                isVersions: right === 'readVersions',
                slug,
                world,
              })
              if (!seen) continue
              const text = `over ${api} ${isById ? 'by id' : 'in bulk'}`
              for (const [kind, id] of known)
                judge(
                  `${right} ${kind} ${text}`,
                  seen.includes(id),
                  who,
                  row[right as 'read' | 'readVersions']?.[kind],
                )
            }
      }
      expect(wrong).toEqual([])
    }, 120_000)
  })
})
