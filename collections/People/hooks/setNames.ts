import type { CollectionBeforeChangeHook } from 'payload'

const join = (parts: unknown[], separator: string): string =>
  parts.filter((part) => typeof part === 'string' && part.trim()).join(separator)

/** The name as it is read out and the one by which lists are sorted. */
export const setNames: CollectionBeforeChangeHook = ({ data }) => ({
  ...data,
  displayName: join([data.title, data.given, data.family, data.affix], ' ') || null,
  sortName: join([data.family, data.given], ', ') || null,
})
