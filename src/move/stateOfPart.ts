import type { CollectionSlug, GlobalSlug, JsonObject, Payload } from 'payload'
import type { Part } from './parts.ts'

/** How many entries a part has and when one was changed last; a part whose two numbers stay did not change meanwhile. */
export type PartState = { count: number; newest: string }

/** Asks the database for the state of a part, without reading its entries. */
export const stateOfPart = async ({
  part: { kind, slug },
  payload: { collections, db },
}: {
  part: Part
  payload: Payload
}): Promise<PartState> => {
  const collection = slug as CollectionSlug
  const global = slug as GlobalSlug
  const hasTimes = kind !== 'entries' || collections[collection].config.timestamps
  const newest = { limit: 1, pagination: false, sort: '-updatedAt', where: {} }
  const ask: Record<Part['kind'], () => Promise<[number, JsonObject | undefined]>> = {
    entries: async () => {
      const { totalDocs } = await db.count({ collection })
      if (!hasTimes) return [totalDocs, undefined]
      const { docs } = await db.find<JsonObject & { id: string }>({ collection, ...newest })
      return [totalDocs, docs[0]]
    },
    globals: async () => {
      const found = await db.findGlobal<JsonObject>({ slug: global })
      return [found?.['id'] ? 1 : 0, found]
    },
    globalVersions: async () => {
      const { totalDocs } = await db.countGlobalVersions({ global })
      const { docs } = await db.findGlobalVersions<JsonObject>({ global, ...newest })
      return [totalDocs, docs[0]]
    },
    versions: async () => {
      const { totalDocs } = await db.countVersions({ collection })
      const { docs } = await db.findVersions<JsonObject>({ collection, ...newest })
      return [totalDocs, docs[0]]
    },
  }
  const [count, entry] = await ask[kind]()
  return { count, newest: String(entry?.['updatedAt'] ?? '') }
}
