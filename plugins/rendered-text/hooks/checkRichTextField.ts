import { type FieldHook, ValidationError, type ValidationFieldError } from 'payload'
import { faultMessage } from '../check/faultMessage.ts'
import { findFault } from '../check/findFault.ts'
import { knownNodeTypes } from '../check/knownNodeTypes.ts'
import type { RenderedTextSettings } from '../types.ts'

/**
 * Refuses malformed rich text with a ValidationError at its field. It stands before Payload's own hooks, which expect
 * well-formed nodes and end in a 500, and it also holds for drafts, whose validation Payload skips.
 */
export const checkRichTextField =
  ({ maxDepth, maxNodes }: RenderedTextSettings): FieldHook =>
  ({ collection, field, global, path, req, value }) => {
    if (value === undefined || value === null || field.type !== 'richText') return undefined
    const knownTypes = knownNodeTypes(field)
    // An editor that is not Lexical has a form of its own.
    if (!knownTypes) return undefined
    const isPerLocale =
      req.locale === 'all' &&
      typeof value === 'object' &&
      !('root' in value) &&
      !Array.isArray(value)
    for (const text of isPerLocale ? Object.values(value) : [value]) {
      if (isPerLocale && (text === null || text === undefined)) continue
      const fault = findFault({ knownTypes, maxDepth, maxNodes, value: text })
      if (!fault) continue
      const error: ValidationFieldError & { code: string } = {
        code: 'rich_text_malformed',
        message: faultMessage({ fault, language: req.i18n?.language }),
        path: path.join('.'),
      }
      throw new ValidationError(
        { collection: collection?.slug, errors: [error], global: global?.slug },
        req.t,
      )
    }
    return undefined
  }
