import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { CollectionSlug, FlattenedField, GlobalSlug, JsonObject, Payload } from 'payload'
import { importKey } from './importKey.ts'
import { nameEntry } from './nameEntry.ts'
import type { Part } from './parts.ts'
import type { StoredEntry } from './readPart.ts'
import type { Store } from './Store.ts'

/** Writes under way at once. */
const LANES = 8

/**
 * A MongoDB server as an import writes it: each entry by one write that may be done again, since servers without
 * transactions are served too.
 */
export const mongodbStore = (payload: Payload): Store => {
  const adapter = payload.db as unknown as MongooseAdapter

  const writeOne = async (part: Part, { id, ...data }: StoredEntry): Promise<void> => {
    const { kind, slug } = part
    const always = { options: { upsert: true }, returning: false as const }
    const collection = slug as CollectionSlug
    const global = slug as GlobalSlug
    const write: Record<Part['kind'], () => Promise<unknown>> = {
      entries: () => {
        const { flattenedFields: fields } = payload.collections[collection].config
        return payload.db.updateOne({
          collection,
          data: freeUnique({ data, fields }),
          id,
          ...always,
        })
      },
      globals: () =>
        payload.db.updateGlobal({ data: { ...data, _id: id }, slug: global, ...always }),
      globalVersions: () =>
        payload.db.updateGlobalVersion({ global, id, versionData: data as never, ...always }),
      versions: () =>
        payload.db.updateVersion({ collection, id, versionData: data as never, ...always }),
    }
    await nameEntry({ id, part, write: write[kind] })
  }

  return {
    clear: async ({ kind, slug }) => {
      if (kind === 'globals') await adapter.globals.deleteMany({ globalType: slug })
      else if (kind === 'entries')
        await adapter.collections[slug]?.deleteMany({ key: { $ne: importKey } })
      else await adapter.versions[slug]?.deleteMany({})
    },
    settle: async (note) => {
      await note()
      return 0
    },
    whileMoving: (work) => work(),
    write: async ({ entries, note, part }) => {
      const waiting = entries.values()
      const lane = async (): Promise<void> => {
        for (const entry of waiting) await writeOne(part, entry)
      }
      await Promise.all(Array.from({ length: LANES }, lane))
      await note()
    },
  }
}

/** Without the nulls of unique fields: MongoDB's index takes only one of them, but any number without a value. */
const freeUnique = ({ data, fields }: { data: JsonObject; fields: FlattenedField[] }): JsonObject =>
  Object.fromEntries(
    Object.entries(data).flatMap(([name, value]: [string, unknown]) => {
      const field = fields.find((each) => each.name === name)
      if (value === null && field && 'unique' in field && field.unique) return []
      const isGroup = field?.type === 'group' || field?.type === 'tab'
      if (!isGroup || field.localized || value === null) return [[name, value]]
      return [[name, freeUnique({ data: value as JsonObject, fields: field.flattenedFields })]]
    }),
  )
