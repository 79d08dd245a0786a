import type { FieldHook } from 'payload'
import { slugs } from '../../slugs.ts'

/**
 * Whoever creates an entry, by hand or as a copy, is its author, and stays it. A program without a user (seed, import)
 * may name the author itself.
 */
export const setAuthor: FieldHook = ({ operation, previousValue, req, value }) => {
  if (operation !== 'create') return previousValue ?? value
  return req.user?.collection === slugs.users ? req.user.id : value
}
