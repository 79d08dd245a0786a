import type { FieldAccess } from 'payload'
import type { PolicyFor } from '../types.ts'

type ReadAccess = ({
  above,
  existing,
  isHidden,
  policyFor,
  slug,
}: {
  /** The rules of the groups, arrays and blocks around the field. */
  above: FieldAccess[]
  /** The field's own rule, which is asked first. */
  existing?: FieldAccess | undefined
  /** Whether the field holds an address and nothing else, so that it is closed unless the policy is `full`. */
  isHidden: boolean
  policyFor: PolicyFor
  slug: string
}) => FieldAccess

/**
 * Closes a field to filters and sort orders of whoever gets no full address: Payload asks field access without a
 * document then, and a filter would tell what a hook hides in the answer. A field with a rule of its own no longer takes
 * over those around it, so these are asked here; where there is a document, Payload has asked them before.
 */
export const readByPolicy: ReadAccess =
  ({ above, existing, isHidden, policyFor, slug }) =>
  async (args) => {
    if (existing && !(await existing(args))) return false
    const doc = args.doc ?? args.data
    if (doc && !isHidden) return true
    if (!doc) for (const rule of above) if (!(await rule(args))) return false
    return policyFor({ doc, isList: false, req: args.req, slug }) === 'full'
  }
