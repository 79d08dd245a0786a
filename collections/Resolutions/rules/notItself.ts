import { relationship } from 'payload/shared'
import type { RelationshipFieldSingleValidation } from 'payload'
import { inLanguage } from '../../inLanguage.ts'

/** A `validate`: a resolution is never superseded by itself. */
export const notItself: RelationshipFieldSingleValidation = async (value, options) => {
  const result = await relationship(value, options)
  if (result !== true || !value || value !== options.id) return result
  return inLanguage(options.req, {
    de: 'Ein Beschluss kann sich nicht selbst ersetzen. Bitte den neueren wählen.',
    en: 'A resolution cannot supersede itself. Choose the newer one.',
  })
}
