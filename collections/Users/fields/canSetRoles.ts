import type { FieldAccess } from 'payload'
import { slugs } from '../../slugs.ts'

/** Roles are given by an administrator alone, so that nobody raises the own rights. */
export const canSetRoles: FieldAccess = ({ req }) => {
  if (req.user?.collection !== slugs.users) return false
  const given: unknown = req.user.roles
  return Array.isArray(given) && given.some((entry) => entry?.role === 'admin')
}
