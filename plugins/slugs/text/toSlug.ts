import slugify from '@sindresorhus/slugify'
import { defaults } from '../defaults.ts'
import { cutAtWord } from './cutAtWord.ts'
import { joinGenderForms } from './joinGenderForms.ts'

// Longer texts are no titles; the bound keeps the cost of a hostile one small.
const LONGEST_SOURCE = 1_000
// Soft hyphens, zero-width characters and marks of writing direction are seen by nobody.
const INVISIBLE = /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu

/**
 * Makes the slug of a text: lower-case ASCII words joined by `-`, by German rules (`ä` becomes `ae`, `ß` becomes `ss`,
 * gender forms become one word), other scripts transliterated. Empty for a text that holds nothing to transliterate.
 */
export const toSlug = (
  text: string,
  { maxLength = defaults.maxLength }: { maxLength?: number } = {},
): string => {
  const visible = text.slice(0, LONGEST_SOURCE).normalize('NFKC').replace(INVISIBLE, '')
  const slug = slugify(joinGenderForms(visible), {
    customReplacements: [['&', ' und ']],
    // German compounds write capitals within a word (MigrantInnen); they part nothing.
    decamelize: false,
    locale: 'de',
  })
  return cutAtWord({ maxLength, slug })
}
