import type { BaseDatabaseAdapter, CollectionSlug, GlobalSlug, JsonObject, Payload } from 'payload'
import { importKey } from './importKey.ts'
import type { Part } from './parts.ts'
import { portableId } from './portableId.ts'

/** Few enough that a page of them is small, whatever the number of entries. */
const PAGE = 20

export type StoredEntry = JsonObject & { id: string }
type Page = { limit: number; locale: 'all'; pagination: false; sort: string; where: object }

/**
 * The stored entries of a part in the order of their ids, a page at a time: every language, every field, nothing
 * computed, no hook run.
 */
export async function* readPart({
  part,
  payload,
}: {
  part: Part
  payload: Payload
}): AsyncGenerator<StoredEntry[]> {
  for (let last: string | undefined; ;) {
    const docs = await readPage({
      page: {
        limit: PAGE,
        locale: 'all',
        pagination: false,
        sort: 'id',
        where: last === undefined ? {} : { id: { greater_than: last } },
      },
      part,
      payload,
    })
    last = docs.at(-1)?.id
    if (docs.length > 0)
      yield docs.filter(isContent).map((doc) => toPortable({ doc, part, payload }))
    if (docs.length < PAGE || part.kind === 'globals') return
  }
}

const readPage = async ({
  page,
  part: { kind, slug },
  payload: { db },
}: {
  page: Page
  part: Part
  payload: Payload
}): Promise<StoredEntry[]> => {
  const read: Record<Part['kind'], () => Promise<{ docs: unknown[] }>> = {
    entries: () =>
      db.find({ collection: slug as CollectionSlug, joins: false, ...page } as unknown as Find),
    globals: async () => {
      const found = await db.findGlobal<JsonObject>({ slug: slug as GlobalSlug, locale: 'all' })
      return { docs: found?.['id'] ? [found] : [] }
    },
    globalVersions: () => db.findGlobalVersions({ global: slug as GlobalSlug, ...page } as never),
    versions: () => db.findVersions({ collection: slug as CollectionSlug, ...page } as never),
  }
  return (await read[kind]()).docs as StoredEntry[]
}

type Find = Parameters<BaseDatabaseAdapter['find']>[0]

const isContent = ({ key }: StoredEntry): boolean => key !== importKey

/** What only one of the databases has is left out. */
const OWN_NAMES = ['_id', '__v', 'globalType']

const toPortable = ({
  doc,
  part,
  payload,
}: {
  doc: StoredEntry
  part: Part
  payload: Payload
}): StoredEntry => ({
  ...Object.fromEntries(Object.entries(doc).filter(([name]) => !OWN_NAMES.includes(name))),
  id: portableId({ id: doc.id, part, payload }),
})
