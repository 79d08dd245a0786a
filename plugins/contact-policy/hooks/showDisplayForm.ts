import type { FieldHook } from 'payload'
import type { PolicyFor } from '../types.ts'
import { displayForm } from '../utilities/displayForm.ts'

/**
 * Makes the display form of the address beside it. It must not wait for anything: Payload starts the hooks of siblings
 * in order, and the field of the address, which comes next, is taken away by its access.
 */
export const showDisplayForm =
  ({ name, policyFor, slug }: { name: string; policyFor: PolicyFor; slug: string }): FieldHook =>
  ({ data, findMany, overrideAccess, req, siblingData }) => {
    const address: unknown = siblingData[name]
    if (typeof address !== 'string' || address === '') return null
    const policy = overrideAccess
      ? 'full'
      : policyFor({ doc: data, isList: Boolean(findMany), req, slug })
    return policy === 'none' ? null : displayForm(address)
  }
