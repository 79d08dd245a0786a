import { APIError, type PayloadRequest } from 'payload'
import { describeChange } from './describeChange.ts'

/** The header of a save that says which state of the entry it started from. */
const HEADER = 'x-base-revision'

type Entry = {
  id?: unknown
  revision?: null | number
  savedBy?: null | string
  updatedAt?: string
}
/** What hooks of fields, collections and globals are all given. */
type Save = {
  context?: { isRestoringVersion?: unknown }
  collection?: null | { slug: string }
  global?: null | { slug: string }
  operation?: string
  originalDoc?: Entry
  req: PayloadRequest
}

const isNewest = (base: string, { revision, updatedAt }: Entry = {}): boolean =>
  typeof revision === 'number' || !updatedAt
    ? Number(base) === Number(revision ?? 0)
    : Date.parse(base) === Date.parse(updatedAt)

/**
 * Refuses a save by REST that started from another revision than the newest one, where it says so: two windows on one
 * entry would overwrite each other unseen, since locks do not hold for saves by themselves nor for the same person.
 * The refusal tells who has changed what. The states of an entry that counts no revisions are told apart by `updatedAt`. A hook of the field that holds the revision, or of a
 * collection without one.
 */
export const refuseStaleSave = async ({
  collection,
  context,
  global,
  operation,
  originalDoc,
  req,
}: Save): Promise<undefined> => {
  const base = req.headers?.get(HEADER)
  if (operation !== 'update' || base === null || base === undefined) return
  const { collection: inCollection, global: ofGlobal, id } = req.routeParams ?? {}
  // The address of a version that is brought back names the version.
  const isRestore = Boolean(context?.isRestoringVersion)
  const isThisEntry = collection
    ? inCollection === collection.slug && (isRestore || id === originalDoc?.id)
    : ofGlobal === global?.slug && (isRestore || id === undefined)
  if (!isThisEntry || isNewest(base, originalDoc)) return
  const change =
    collection && typeof originalDoc?.revision === 'number'
      ? await describeChange({
          base: Number(base),
          collection: collection.slug,
          newest: originalDoc,
          req,
        })
      : {}
  throw new APIError(
    'The entry was changed since the revision that this save started from. Nothing was saved. Read it again, then send the request again.',
    409,
    { code: 'CHANGED_MEANWHILE', ...change },
    true,
  )
}
