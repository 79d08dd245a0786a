import type { CollectionBeforeOperationHook } from 'payload'

/**
 * Payload gives preferences to who is signed in, whoever is named as their owner. Its lists name the owner in a form that
 * the check of types refuses, so what is named is dropped before.
 */
export const takeOwnerFromSession: CollectionBeforeOperationHook = ({ args }) => {
  if (!('data' in args) || !args.data || typeof args.data !== 'object') return args
  return { ...args, data: { ...args.data, user: undefined } }
}
