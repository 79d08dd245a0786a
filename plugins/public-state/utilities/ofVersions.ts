import type { Where } from 'payload'

/** A question about entries as one about their versions, where the fields lie under `version`. */
export const ofVersions = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([key, value]) =>
      ['and', 'or'].includes(key.toLowerCase()) && Array.isArray(value)
        ? [key, value.map(ofVersions)]
        : [key === 'id' ? 'parent' : `version.${key}`, value],
    ),
  )
