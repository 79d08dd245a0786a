import { APIError, type FieldHook } from 'payload'

/** The header of a save that says which revision of the entry it started from. */
const HEADER = 'x-base-revision'

/**
 * Refuses a save by REST that started from another revision than the newest one, where it says so: two windows on one
 * entry would overwrite each other unseen, since locks do not hold for saves by themselves nor for the same person. A
 * hook of the field that holds the revision.
 */
export const refuseStaleSave: FieldHook = ({
  collection,
  global,
  operation,
  originalDoc,
  req,
  value,
}) => {
  const base = req.headers?.get(HEADER)
  if (operation !== 'update' || base === null || base === undefined) return value
  const { collection: inCollection, global: ofGlobal, id } = req.routeParams ?? {}
  const isThisEntry = collection
    ? inCollection === collection.slug && id === originalDoc?.id
    : ofGlobal === global?.slug && id === undefined
  if (!isThisEntry || Number(base) === Number(originalDoc?.revision ?? 0)) return value
  throw new APIError(
    'The entry was changed since the revision that this save started from. Nothing was saved. Read it again, then send the request again.',
    409,
    { code: 'CHANGED_MEANWHILE' },
    true,
  )
}
