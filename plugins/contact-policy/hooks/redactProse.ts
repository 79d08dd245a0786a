import type { FieldHook } from 'payload'
import type { PolicyFor } from '../types.ts'
import { redactValue } from '../utilities/redactValue.ts'

/**
 * Takes addresses out of a prose field. Siblings that render it (HTML, plain text) may read the field itself, so the
 * value is replaced there at once, without waiting. With `overrideAccess` nothing is changed: Payload reads an entry
 * so before each save and would store what stands in.
 */
export const redactProse =
  ({
    name,
    policyFor,
    replacement,
    slug,
  }: {
    name: string
    policyFor: PolicyFor
    replacement: string
    slug: string
  }): FieldHook =>
  ({ data, findMany, overrideAccess, req, siblingData, value }) => {
    if (overrideAccess || value === null || value === undefined) return value
    const policy = policyFor({ doc: data, isList: Boolean(findMany), req, slug })
    if (policy === 'full') return value
    const stored: unknown = siblingData[name]
    siblingData[name] = redactValue({ policy, replacement, value: stored })
    return stored === value ? siblingData[name] : redactValue({ policy, replacement, value })
  }
