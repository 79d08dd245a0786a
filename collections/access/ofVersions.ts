import type { Where } from 'payload'

/** A query on entries as a query on their versions, where the fields lie under `version` and the id is `parent`. */
export const ofVersions = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      (key === 'and' || key === 'or') && Array.isArray(value)
        ? [key, value.map(ofVersions)]
        : [key === 'id' ? 'parent' : `version.${key}`, value],
    ),
  )
