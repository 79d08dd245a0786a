import type { FieldAccess, RichTextField, TextareaField } from 'payload'
import { readByPolicy } from '../access/readByPolicy.ts'
import { redactProse } from '../hooks/redactProse.ts'
import type { PolicyFor } from '../types.ts'

type Setting = { above: FieldAccess[]; policyFor: PolicyFor; replacement: string; slug: string }

/** Keeps addresses out of what a prose field delivers, and the field out of filters that could ask for them. */
export const proseField = <T extends RichTextField | TextareaField>({
  above,
  field,
  policyFor,
  replacement,
  slug,
}: Setting & { field: T }): T => ({
  ...field,
  access: {
    ...field.access,
    read: readByPolicy({ above, existing: field.access?.read, isHidden: false, policyFor, slug }),
  },
  hooks: {
    ...field.hooks,
    afterRead: [
      ...(field.hooks?.afterRead ?? []),
      redactProse({ name: field.name, policyFor, replacement, slug }),
    ],
  },
})
