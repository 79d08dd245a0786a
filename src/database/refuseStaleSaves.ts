import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { ClientSession, Collection } from 'mongodb'
import type { BaseDatabaseAdapter, CollectionSlug, PayloadRequest, Where } from 'payload'
import { ChangedMeanwhile } from './ChangedMeanwhile.ts'

type Save = {
  collection: CollectionSlug
  id: string
  req?: Partial<PayloadRequest>
  revision: number
}
/** An entry as it is stored: beside its fields, seen by nobody, the revision that is being saved, and since when. */
type Stored = { _id: string; revision?: number; savingRevision?: { at: Date; number: number } }

/** So long a save may take that was cut off before it wrote; then another one may have its revision. */
const PATIENCE_MS = 60_000

/**
 * Of several saves of one entry at once each had read the same state, so the last one took back what the others had
 * changed, and all had the same revision. Here a save first takes its revision by one conditional write to the entry;
 * where another one has it, the save is refused as {@link ChangedMeanwhile} and nothing of it is done.
 *
 * Limits: the saves by itself of the admin's form (`autosave`) that change the version before, and globals, are written
 * by Payload without a condition: the last of two at the same moment stays.
 */
export const refuseStaleSaves = (adapter: BaseDatabaseAdapter): void => {
  const createVersion = adapter.createVersion.bind(adapter)
  const updateOne = adapter.updateOne.bind(adapter)
  /** The revisions that a request has saved in the entry itself: their versions follow. */
  const saved = new WeakMap<object, Set<string>>()
  /** The contexts of requests that change many entries. */
  const inBulk = new WeakSet<object>()
  for (const { hooks } of adapter.payload.config.collections) {
    hooks.beforeOperation.push(({ args, context, operation }) => {
      if (operation === 'update' && !('id' in args && args.id)) inBulk.add(context)
    })
  }
  const keyOf = ({ collection, id, revision }: Save): string => `${collection}/${id}/${revision}`

  const take = async (save: Save): Promise<void> => {
    const { id, req, revision } = save
    const { entries, session } = await rawOf({ adapter, save })
    const number = { 'savingRevision.number': { $not: { $gte: revision } } }
    const isNew = { revision: { $not: { $gte: revision } } }
    const set = { $set: { savingRevision: { at: new Date(), number: revision } } }
    const { matchedCount } = await entries.updateOne({ _id: id, ...isNew, ...number }, set, {
      session,
    })
    if (matchedCount > 0) return
    const entry = await entries.findOne({ _id: id }, { session })
    if (!entry) return
    const where = { parent: { equals: id }, 'version.revision': { greater_than_equal: revision } }
    const isSaved =
      Number(entry.revision ?? 0) >= revision ||
      (await adapter.countVersions({ collection: save.collection, req, where })).totalDocs > 0
    const isCutOff = Date.now() - Number(entry.savingRevision?.at) > PATIENCE_MS
    if (isSaved || !isCutOff) throw new ChangedMeanwhile()
    const { savingRevision } = entry
    const taken = await entries.updateOne({ _id: id, ...isNew, savingRevision }, set, { session })
    if (taken.matchedCount === 0) throw new ChangedMeanwhile()
  }

  const giveBack = async (save: Save): Promise<void> => {
    const { entries, session } = await rawOf({ adapter, save })
    await entries.updateOne(
      { _id: save.id, 'savingRevision.number': save.revision },
      { $unset: { savingRevision: '' } },
      { session },
    )
  }

  const withRevision = async <T>(save: Save, write: () => Promise<T>): Promise<T> => {
    await asRefusal(() => take(save))
    try {
      return await asRefusal(write)
    } catch (error) {
      await giveBack(save).catch(() => undefined)
      throw error
    }
  }

  /** A change of many starts from the entries themselves, though there may be a newer draft with the same revision. */
  const replaceOlder = async (args: Parameters<typeof updateOne>[0], revision: number) => {
    const { collection, id, req, ...rest } = args
    const isOlder: Where[] = [
      { revision: { less_than: revision } },
      { revision: { exists: false } },
    ]
    const where: Where = { and: [{ id: { equals: id } }, { or: isOlder }] }
    const result: unknown = await updateOne({ ...rest, collection, req, where } as typeof args)
    const isThere = { collection, req, where: { id: { equals: id } } }
    if (!result && (await adapter.count(isThere)).totalDocs > 0) throw new ChangedMeanwhile()
    return result
  }

  adapter.updateOne = async (args) => {
    const { collection, data, id, req } = args
    const revision: unknown = data['revision']
    const write = () => updateOne(args)
    // Without a request it is no save of anybody's, but an import or a repair.
    if (!req || id === undefined || typeof revision !== 'number') return asRefusal(write)
    const save = { collection, id: String(id), req, revision }
    if (saved.get(req)?.has(keyOf(save))) return asRefusal(write)
    const isInBulk = req.context !== undefined && inBulk.has(req.context)
    const result: unknown = isInBulk
      ? await asRefusal(() => replaceOlder(args, revision))
      : await withRevision(save, write)
    saved.set(req, (saved.get(req) ?? new Set()).add(keyOf(save)))
    return result
  }

  adapter.createVersion = async (args) => {
    const { collectionSlug: collection, parent, req, versionData } = args
    const { revision } = versionData as { revision?: unknown }
    const write = () => createVersion(args)
    if (!req || typeof revision !== 'number' || revision === 1 || args.snapshot) {
      return asRefusal(write)
    }
    const save = { collection, id: String(parent), req, revision }
    if (saved.get(req)?.has(keyOf(save))) return asRefusal(write)
    return withRevision(save, write)
  }
}

const rawOf = async ({
  adapter,
  save: { collection, req },
}: {
  adapter: BaseDatabaseAdapter
  save: Save
}): Promise<{ entries: Collection<Stored>; session?: ClientSession }> => {
  const { connection, collections, sessions } = adapter as unknown as MongooseAdapter & {
    sessions: Record<number | string, ClientSession>
  }
  const { collectionName } = collections[collection]!.collection
  const transaction = await req?.transactionID
  return {
    entries: connection.collection<Stored>(collectionName) as unknown as Collection<Stored>,
    ...(transaction ? { session: sessions[transaction] } : {}),
  }
}

/** A transaction of a replica set ends at the first conflict with another one; nothing of it was done. */
const asRefusal = async <T>(write: () => Promise<T>): Promise<T> => {
  try {
    return await write()
  } catch (error) {
    const labels: unknown = (error as { errorLabelSet?: unknown }).errorLabelSet
    const isConflict = labels instanceof Set && labels.has('TransientTransactionError')
    throw isConflict ? new ChangedMeanwhile() : error
  }
}
