import type { Access } from 'payload'
import { allOf } from './combine.ts'
import { permissions } from './permissions.ts'

type Rights = Record<string, (own: Access | undefined) => Access>

const staff = (): Access => permissions.isStaff

/** Payload's own rule, which keeps to the asking person's rows, and only for staff: a partner key has no preferences. */
const ownRowsOfStaff = (own: Access | undefined): Access =>
  own ? allOf(permissions.isStaff, own) : permissions.nobody

/**
 * The collections that Payload adds by itself and the admin panel cannot do without. All others that it adds
 * (migrations, key-value store, folders, query presets) stay closed. Jobs can be read, and run by nobody but the server.
 */
export const payloadsOwn: Record<string, Rights> = {
  'payload-jobs': { read: () => permissions.isAdmin },
  'payload-locked-documents': { create: staff, delete: staff, read: staff, update: staff },
  'payload-preferences': { delete: ownRowsOfStaff, read: ownRowsOfStaff, update: ownRowsOfStaff },
}
