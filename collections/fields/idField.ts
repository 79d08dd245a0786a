import type { TextField } from 'payload'
import { uuidv7 } from 'uuidv7'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * The id of every own collection: a UUIDv7 (RFC 9562) as text. A UUID made by the SQLite adapter could not become an
 * ObjectId later and the MongoDB adapter throws on ids that are none, so the ids are our own and the same on both.
 * Nobody sets an id from outside (import and seed run with `overrideAccess`); the form is checked all the same.
 */
export const idField = (): TextField => ({
  name: 'id',
  type: 'text',
  access: { create: () => false, update: () => false },
  // It tells people nothing, neither in a form nor as a column or a filter.
  admin: { disableListColumn: true, disableListFilter: true, hidden: true },
  defaultValue: () => uuidv7(),
  // Not `required`, since GraphQL would ask every client for an id when it creates an entry; the rule below refuses none.
  validate: (value: null | string | undefined) =>
    (typeof value === 'string' && UUID.test(value)) || 'The id must be a UUID in lower case.',
})
