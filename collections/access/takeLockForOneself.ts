import type { CollectionBeforeOperationHook } from 'payload'

/** Who takes over a lock takes it for the own account, and it stays the lock of that entry: others cannot be locked in or out. */
export const takeLockForOneself: CollectionBeforeOperationHook = ({
  args,
  operation,
  overrideAccess,
  req: { user },
}) => {
  if (operation !== 'update' || overrideAccess || !user) return args
  return { ...args, data: { user: { relationTo: user.collection, value: user.id } } }
}
