import type { TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { withRule } from './withRule.ts'

const ADDRESS =
  /^(https?:\/\/[^\s]+|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d()/.-]+|#[^\s]*|\/(?![/\\])[^\s]*)$/i

/**
 * Where a link in a text may lead: a web page, a mailbox, a phone, a place on the same site, which `//other.example` is not.
 * No other scheme: partner sites show the stored text, and `javascript:` in it would run there.
 */
export const linkAddress: TextFieldSingleValidation = withRule(text, (value, { siblingData }) => {
  if (siblingData.linkType === 'internal') return true
  return (
    (typeof value === 'string' && ADDRESS.test(value)) || {
      de: 'Bitte eine Adresse angeben, die mit https://, http://, mailto:, tel:, / oder # beginnt.',
      en: 'Give an address that begins with https://, http://, mailto:, tel:, / or #.',
    }
  )
})
