import type { Access } from 'payload'
import { allOf } from './combine.ts'
import { locksOf } from './locksOf.ts'
import { permissions } from './permissions.ts'

type Rights = Record<string, (own: Access | undefined) => Access>

/** Payload's own rule, which keeps to the asking person's rows, and only for staff: a partner key has no preferences. */
const ownRowsOfStaff = (own: Access | undefined): Access =>
  own ? allOf(permissions.isStaff, own) : permissions.nobody

/**
 * The collections that Payload adds by itself and the admin panel cannot do without. All others that it adds
 * (migrations, key-value store, folders, query presets) stay closed. Jobs can be read, and run by nobody but the server.
 * Locks are made by the admin panel past these rules.
 */
export const payloadsOwn: Record<string, Rights> = {
  'payload-jobs': { read: () => permissions.isAdmin },
  'payload-locked-documents': {
    delete: () => locksOf('update'),
    read: () => locksOf('read'),
    update: () => locksOf('update'),
  },
  'payload-preferences': { delete: ownRowsOfStaff, read: ownRowsOfStaff, update: ownRowsOfStaff },
}
