import type { CollectionBeforeOperationHook } from 'payload'
import { refuseBadPassword } from '../refuseBadPassword.ts'

/** A password set by a reset keeps the rule too; no other hook of a reset is given it. */
export const checkResetPassword: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'resetPassword') refuseBadPassword({ password: args.data?.password, req })
  return args
}
