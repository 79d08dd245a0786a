import {
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type Field,
  type GlobalBeforeChangeHook,
  isValidID,
  type PayloadRequest,
} from 'payload'
import { collectReferences, type Reference } from '../collectReferences.ts'
import { refuse } from '../refuse.ts'
import type { Data } from '../types.ts'

/**
 * Refuses a relation to an entry that does not exist: SQLite would fail with a 500 at its foreign key, and MongoDB would
 * store the dead end. Only what this save brings is looked up.
 */
export const refuseUnknownRelations: CollectionBeforeChangeHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  const place = { collection: collection.slug }
  await check({ data, fields: collection.fields, original: originalDoc, place, req })
  return data
}

/** The same for a global. */
export const refuseUnknownGlobalRelations: GlobalBeforeChangeHook = async ({
  data,
  global,
  originalDoc,
  req,
}) => {
  const place = { global: global.slug }
  await check({ data, fields: global.fields, original: originalDoc, place, req })
  return data
}

const check = async ({
  data,
  fields,
  original,
  place,
  req,
}: {
  data: Data
  fields: Field[]
  original: Data | undefined
  place: { collection?: string; global?: string }
  req: PayloadRequest
}): Promise<void> => {
  const had = new Set(collectReferences({ data: original ?? {}, fields }).map(keyOf))
  const added = collectReferences({ data, fields }).filter((one) => !had.has(keyOf(one)))
  const missing = await Promise.all(
    [...new Set(added.map(({ collection }) => collection))].map(async (collection) => {
      const references = added.filter((one) => one.collection === collection)
      const found = await existing({ collection, ids: references.map(({ id }) => id), req })
      return references.filter(({ id }) => !found.has(String(id)))
    }),
  )
  refuse({
    findings: missing.flat().map(({ field, path }) => ({ field, path, text: unknown })),
    place,
    req,
  })
}

const existing = async ({
  collection,
  ids,
  req,
}: {
  collection: string
  ids: Reference['id'][]
  req: PayloadRequest
}): Promise<Set<string>> => {
  const { collections, db } = req.payload
  const target = collections[collection as CollectionSlug]
  if (!target) return new Set()
  // MongoDB fails at what cannot be one of its ids.
  const isObjectId = db.name === 'mongoose' && !target.customIDType
  const possible = ids.filter((id) => !isObjectId || isValidID(id, 'ObjectID'))
  // The adapter itself: no hook, no access and no locale has a part in whether a row exists.
  const { docs } = await db.find<{ id: number | string }>({
    collection: collection as CollectionSlug,
    pagination: false,
    req,
    select: { id: true },
    where: { id: { in: [...new Set(possible)] } },
  })
  return new Set(docs.map(({ id }) => String(id)))
}

const keyOf = ({ collection, id }: Reference): string => `${collection} ${id}`

const unknown = {
  de: 'Diesen Eintrag gibt es nicht (mehr). Bitte einen anderen wählen.',
  en: 'There is no such entry (any more). Choose another.',
}
