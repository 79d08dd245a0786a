import type { CollectionBeforeValidateHook } from 'payload'
import { refuseBadPassword } from '../refuseBadPassword.ts'

/**
 * A new account has a password that keeps the rule; a change that names one too. Payload itself takes one letter. Here,
 * not before the operation, since who may not change the account is told that first.
 */
export const checkPassword: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  const password: unknown = data?.password
  const isLeft = password === undefined || password === null || password === ''
  if (operation === 'create' || !isLeft) refuseBadPassword({ password, req })
  return data
}
