import type { Payload } from 'payload'

/** One table or collection of the database with all that belongs to its entries; a file of its own in the archive. */
export type Part = {
  kind: 'entries' | 'globals' | 'globalVersions' | 'versions'
  /** Of the collection or the global. */
  slug: string
}

/** The other database has migrations of its own, and nobody has a form open while the content moves. */
const LEFT_OUT = ['payload-migrations', 'payload-locked-documents']

/** Everything that moves, in the order in which it moves: what Payload and plugins keep as well. */
export const parts = ({ config }: Payload): Part[] => {
  const collections = config.collections.filter(({ slug }) => !LEFT_OUT.includes(slug))
  return [
    ...collections.map(({ slug }): Part => ({ kind: 'entries', slug })),
    ...collections
      .filter(({ versions }) => versions)
      .map(({ slug }): Part => ({ kind: 'versions', slug })),
    ...config.globals.map(({ slug }): Part => ({ kind: 'globals', slug })),
    ...config.globals
      .filter(({ versions }) => versions)
      .map(({ slug }): Part => ({ kind: 'globalVersions', slug })),
  ]
}
