import type { FieldHook } from 'payload'
import { permissions } from '../../access/permissions.ts'

const neutral: Record<string, string> = {
  de: 'Nichtöffentlicher Tagesordnungspunkt',
  en: 'Item not open to the public',
}

/**
 * What the public reads where an item that is not public has no neutral title. It replaces only: the title itself is hidden
 * by field access. Staff get what is stored, since they write it back.
 */
export const fillNeutralTitle: FieldHook = ({ overrideAccess, req, siblingData, value }) => {
  if (overrideAccess || permissions.isStaff({ req }) || siblingData.isPublic || value) return value
  return req.locale === 'all' ? neutral : (neutral[req.locale ?? 'de'] ?? neutral.de)
}
