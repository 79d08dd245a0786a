import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { stringify } from 'qs-esm'
import { slugs } from '../../../collections/slugs.ts'
import { type Kind, matrix, type Row } from './matrix.ts'
import { everyone, type Who } from './roles.ts'
import { makeEntry, type Sample, samplesOf } from './samples.ts'
import { makeWorld, type World } from './world.ts'

type Right = Exclude<keyof Row, 'create' | 'read' | 'readVersions' | 'unlock'>

const rights: Right[] = ['update', 'publish', 'unpublish', 'trash', 'delete']

/** Who may change an entry but not publish it leaves a draft. */
const mayKeepAsDraft = (row: Row, kind: Kind, who: Who): boolean =>
  Boolean(row.update[kind]?.includes(who))

let world: World
let samples: Record<string, Sample>

type Stored = Record<string, unknown> & { id: string }

const stored = (slug: string, id: string): Promise<null | Stored> =>
  world.payload.db.findOne<Stored>({
    collection: slug as CollectionSlug,
    locale: 'all',
    where: { id: { equals: id } },
  })

/** What a refused request must leave as it is: the row and its versions. */
const snapshot = async (slug: string, id: string): Promise<string> => {
  const versions = world.payload.collections[slug as CollectionSlug]!.config.versions
    ? await world.payload.countVersions({
        collection: slug as CollectionSlug,
        where: { parent: { equals: id } },
      })
    : undefined
  return JSON.stringify([await stored(slug, id), versions])
}

/** By id and in bulk; what publishing does in bulk is tried at the doors to the public. */
const waysOf = (right: Right): boolean[] =>
  right === 'publish' || right === 'unpublish' ? [false] : [false, true]

const bodyOf = (right: Right, slug: string): object | undefined =>
  ({
    delete: undefined,
    publish: { _status: 'published' },
    trash: { deletedAt: '2026-06-01T12:00:00.000Z' },
    unpublish: { _status: 'draft' },
    update: samples[slug]!.touch,
  })[right]

const isDone = async (right: Right, slug: string, id: string, before: string): Promise<boolean> => {
  const row = await stored(slug, id)
  if (right === 'delete') return row === null
  if (right === 'trash') return Boolean(row?.deletedAt)
  if (right === 'publish') return row?._status === 'published'
  if (right === 'unpublish') return row?._status === 'draft'
  return (await snapshot(slug, id)) !== before
}

describe('the matrix of rights, by writing', () => {
  beforeAll(async () => {
    world = await makeWorld()
    samples = samplesOf(world)
  }, 120_000)
  afterAll(() => world.host.stop())

  const slugsWithEntries = Object.keys(matrix).filter(
    (slug) => !slug.startsWith('payload-') && slug !== slugs.resolutionNumbers,
  )

  it.each(slugsWithEntries)(
    'should hold when %s are written over REST, by id and in bulk',
    async (slug) => {
      const row = matrix[slug]!
      const wrong: string[] = []
      const write = async (who: Who, method: string, path: string, body?: object) => {
        const response = await fetch(`${world.host.url}/api/${path}`, {
          ...(body && { body: JSON.stringify(body) }),
          headers: { 'content-type': 'application/json', ...world.callers[who].headers },
          method,
        })
        const text = await response.text()
        if (response.status >= 500) wrong.push(`${who} ${method} ${path}: ${text}`)
        return { isOk: response.ok, status: response.status, text }
      }
      // Uploads are made by multipart requests, which their own tests send.
      if (!world.payload.collections[slug as CollectionSlug]!.config.upload)
        for (const [kind, allowed] of Object.entries(row.create) as [Kind, readonly Who[]][])
          for (const who of everyone) {
            const data = await samples[slug]!.data(kind)
            const { status, text } = await write(who, 'POST', slug, data)
            if (status !== (allowed.includes(who) ? 201 : 403))
              wrong.push(`${who} create ${kind}: ${status} ${text}`)
          }

      for (const right of rights)
        for (const [kind, allowed] of Object.entries(row[right] ?? {}) as [
          Kind,
          readonly Who[],
        ][]) {
          // The accounts and what they stand for are needed by what follows.
          const isKept =
            kind === 'ownPublic' &&
            [slugs.memberOrganizations, slugs.advisoryBoards].includes(slug as never)
          let made: string | undefined
          for (const who of everyone)
            for (const isBulk of waysOf(right)) {
              if (slug === slugs.users && kind === 'own' && !world.callers[who].id) continue
              made ??= await makeEntry({ kind, samples, slug, world })
              const id = slug === slugs.users && kind === 'own' ? world.callers[who].id! : made
              const before = await snapshot(slug, id)
              const path = isBulk
                ? `${slug}?${stringify({ where: { id: { in: [id] } } })}`
                : `${slug}/${id}`
              const method = right === 'delete' ? 'DELETE' : 'PATCH'
              const { status, text } = await write(who, method, path, bodyOf(right, slug))
              const isChanged = (await snapshot(slug, id)) !== before
              const isGiven = await isDone(right, slug, id, before)
              const about = `${who} ${right} ${kind}${isBulk ? ' in bulk' : ''}`
              if (isGiven !== allowed.includes(who))
                wrong.push(`${about}: ${isGiven}, ${status} ${text.slice(0, 200)}`)
              else if (!isGiven && isChanged && !mayKeepAsDraft(row, kind, who))
                wrong.push(`${about}: changed although refused`)
              if (isChanged && !isKept) made = undefined
            }
        }
      expect(wrong).toEqual([])
    },
    300_000,
  )
})
