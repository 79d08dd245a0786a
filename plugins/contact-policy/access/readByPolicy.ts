import type { FieldAccess } from 'payload'
import type { PolicyFor } from '../types.ts'

type ReadAccess = ({
  existing,
  isHidden,
  policyFor,
  slug,
}: {
  /** The field's own rule, which is asked first. */
  existing?: FieldAccess | undefined
  /** Whether the field holds an address and nothing else, so that it is closed unless the policy is `full`. */
  isHidden: boolean
  policyFor: PolicyFor
  slug: string
}) => FieldAccess

/**
 * Closes a field to filters and sort orders of whoever gets no full address: Payload asks field access without a
 * document then, and a filter would tell what a hook hides in the answer.
 */
export const readByPolicy: ReadAccess =
  ({ existing, isHidden, policyFor, slug }) =>
  async (args) => {
    if (existing && !(await existing(args))) return false
    const doc = args.doc ?? args.data
    if (doc && !isHidden) return true
    return policyFor({ doc, isList: false, req: args.req, slug }) === 'full'
  }
