import type { FieldHook } from 'payload'
import { digestLocalized } from '../utilities/digestLocalized.ts'

/** Keeps, for the locale that is saved, when its texts last changed. A program may name the moment at creation. */
export const noteTranslation: FieldHook = ({
  collection,
  data,
  global,
  operation,
  originalDoc,
  req,
  value,
}) => {
  if (req.locale === 'all') return value
  const fields = (collection ?? global)?.flattenedFields ?? []
  if (operation === 'create' && value) return value
  const before: unknown = originalDoc?.translatedAt ?? null
  const isSame =
    digestLocalized({ data, fields }) === digestLocalized({ data: originalDoc, fields })
  return isSame ? before : new Date().toISOString()
}
