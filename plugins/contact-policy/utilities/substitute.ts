import type { Redaction } from '../types.ts'
import { displayForm } from './displayForm.ts'
import { normalizeEmail } from './normalizeEmail.ts'

/** What stands in for an address found in prose. */
export const substitute = ({ found, policy, replacement }: Redaction & { found: string }) => {
  const address = policy === 'display' ? normalizeEmail(found.replace(/%40/u, '@')) : null
  return address ? displayForm(address) : replacement
}
