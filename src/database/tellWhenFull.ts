import type { BaseDatabaseAdapter } from 'payload'
import { isStorageFull } from '../../collections/uploads/isStorageFull.ts'
import { StorageFull } from '../../collections/uploads/StorageFull.ts'
import { replaceErrors } from './replaceErrors.ts'

/** A full disk is nobody's mistake: every method of the adapter then fails by {@link StorageFull} (507), not by a 500. */
export const tellWhenFull = (adapter: BaseDatabaseAdapter): void =>
  replaceErrors({
    adapter,
    replace: (cause) => (isStorageFull(cause) ? new StorageFull({ cause }) : cause),
  })
