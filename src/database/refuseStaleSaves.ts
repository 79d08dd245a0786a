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

/** Saves that started within this time of each other count as saves at once. */
const PATIENCE_MS = 60_000
const ATTEMPTS = 5
/** In the context of a request that changes many entries: calls within it go on with a copy of the context. */
const IN_BULK = 'refuseStaleSavesInBulk'

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
  for (const { hooks } of adapter.payload.config.collections) {
    hooks.beforeOperation.push(({ args, context, operation }) => {
      if (operation === 'update' && !('id' in args && args.id)) context[IN_BULK] = true
    })
  }
  const keyOf = ({ collection, id, revision }: Save): string => `${collection}/${id}/${revision}`

  const newestOf = async ({ collection, id, req }: Save): Promise<number> => {
    const { docs } = await adapter.findVersions<{ revision?: number }>({
      collection,
      limit: 1,
      pagination: false,
      req,
      sort: '-version.revision',
      where: { parent: { equals: id } },
    })
    return Number(docs[0]?.version.revision ?? 0)
  }

  /**
   * Takes a revision for a save and returns it. One that is taken is refused only where it was just now; else the save
   * did not start from the newest revision for another reason (a change of many, clocks that differ), and gets the next.
   */
  const take = async (save: Save, isInBulk: boolean): Promise<number> => {
    const { id } = save
    const { entries, session } = await rawOf({ adapter, save })
    const hasVersions = Boolean(adapter.payload.collections[save.collection]?.config.versions)
    let { revision } = save
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const isFree = { $not: { $gte: revision } }
      const { matchedCount } = await entries.updateOne(
        { _id: id, revision: isFree, 'savingRevision.number': isFree },
        { $set: { savingRevision: { at: new Date(), number: revision } } },
        { session },
      )
      if (matchedCount > 0) return revision
      const entry = await entries.findOne({ _id: id }, { session })
      if (!entry) return revision
      const { at, number = 0 } = entry.savingRevision ?? {}
      if (!isInBulk && at && Date.now() - Number(at) < PATIENCE_MS) break
      const inVersions = hasVersions ? await newestOf(save) : 0
      revision = Math.max(revision, number, entry.revision ?? 0, inVersions) + 1
    }
    throw new ChangedMeanwhile()
  }

  const giveBack = async (save: Save): Promise<void> => {
    const { entries, session } = await rawOf({ adapter, save })
    await entries.updateOne(
      { _id: save.id, 'savingRevision.number': save.revision },
      { $unset: { savingRevision: '' } },
      { session },
    )
  }

  const withRevision = async <T>(
    save: Save,
    write: (revision: number) => Promise<T>,
  ): Promise<T> => {
    const isInBulk = save.req?.context?.[IN_BULK] === true
    const revision = await asRefusal(() => take(save, isInBulk))
    try {
      return await asRefusal(() => write(revision))
    } catch (error) {
      await giveBack({ ...save, revision }).catch(() => undefined)
      throw error
    }
  }

  adapter.updateOne = async (args) => {
    const { collection, data, id, req } = args
    const asked: unknown = data['revision']
    // Without a request it is no save of anybody's, but an import or a repair.
    if (!req || id === undefined || typeof asked !== 'number') {
      return asRefusal(() => updateOne(args))
    }
    const save = { collection, id: String(id), req, revision: asked }
    if (saved.get(req)?.has(keyOf(save))) return asRefusal(() => updateOne(args))
    return withRevision(save, async (revision) => {
      const isOlder: Where[] = [
        { revision: { less_than: revision } },
        { revision: { exists: false } },
      ]
      const where: Where = { and: [{ id: { equals: id } }, { or: isOlder }] }
      const changed = { data: { ...data, revision }, id: undefined, returning: undefined, where }
      const result: unknown = await updateOne({ ...args, ...changed } as unknown as typeof args)
      const isThere = { collection, req, where: { id: { equals: id } } }
      if (!result && (await adapter.count(isThere)).totalDocs > 0) throw new ChangedMeanwhile()
      saved.set(req, (saved.get(req) ?? new Set()).add(keyOf({ ...save, revision })))
      return result
    })
  }

  adapter.createVersion = async (args) => {
    const { collectionSlug: collection, parent, req, versionData } = args
    const { revision: asked } = versionData as { revision?: unknown }
    if (!req || typeof asked !== 'number' || asked === 1 || args.snapshot) {
      return asRefusal(() => createVersion(args))
    }
    const save = { collection, id: String(parent), req, revision: asked }
    if (saved.get(req)?.has(keyOf(save))) return asRefusal(() => createVersion(args))
    return withRevision(save, (revision) =>
      createVersion({ ...args, versionData: { ...versionData, revision } }),
    )
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
  const name = collections[collection]?.collection.collectionName ?? collection
  const transaction = await req?.transactionID
  return {
    entries: connection.collection<Stored>(name) as unknown as Collection<Stored>,
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
