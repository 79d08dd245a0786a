import type { TextField } from 'payload'
import { showDisplayForm } from '../hooks/showDisplayForm.ts'
import type { PolicyFor } from '../types.ts'

/** `<name>Display`: what the public gets of the address in the field `name`. Never stored, never asked by a filter. */
export const displayField = ({
  name,
  policyFor,
  slug,
}: {
  name: string
  policyFor: PolicyFor
  slug: string
}): TextField => ({
  name: `${name}Display`,
  type: 'text',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    hidden: true,
    readOnly: true,
  },
  hooks: { afterRead: [showDisplayForm({ name, policyFor, slug })] },
  label: { de: 'E-Mail (öffentliche Form)', en: 'E-mail (public form)' },
  virtual: true,
})
