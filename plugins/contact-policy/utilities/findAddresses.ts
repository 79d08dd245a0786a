import { INVISIBLE } from './invisible.ts'

// Letters beyond ASCII stand in regular expressions, since the bundle takes none in raw texts.
const DOT_IN_BRACKETS = String.raw`\s?[([{<]\s?(?:\.|dot|punkt)\s?[)\]}>]\s?`
const DOT_AS_WORD = String.raw`\s(?:dot|punkt)\s`
const DOT = `(?:${DOT_IN_BRACKETS}|${DOT_AS_WORD}|[.。．])`
const AT = /(?:\s?[([{<]\s?(?:@|at|ät)\s?[)\]}>]\s?|\s@\s|[@＠﹫]|%40)/u.source
const AT_AS_WORD = /\s(?:at|ät)\s/u.source
const LETTER = String.raw`\p{L}\p{M}\p{N}${INVISIBLE}`
const LABEL = `[${LETTER}](?:[${LETTER}-]*[${LETTER}])?`
// One class for the whole name, begun only where it cannot have begun before: else long texts take quadratic time.
const NAME = `(?<![${LETTER}_.%+'-])[${LETTER}_.%+'-]+`
// "at" is an English word, so it makes an address only where the dot is a word as well.
const AFTER_WORD = `${AT_AS_WORD}${LABEL}(?:${DOT_IN_BRACKETS}|${DOT_AS_WORD})${LABEL}(?:${DOT}${LABEL})*`
const ADDRESS = new RegExp(`${NAME}(?:${AT}${LABEL}(?:${DOT}${LABEL})+|${AFTER_WORD})`, 'giu')
/** What stands in every address. Most texts hold none of it, and need not be searched by the slow pattern. */
const SIGN = /[@＠﹫]|%40|[\s([{<](?:at|ät)[\s)\]}>]/iu

export type FoundAddress = { end: number; start: number; text: string }

/**
 * Where addresses stand in a text, also such as `name[@]example.org`, `name (at) example (punkt) org` and those with signs
 * in them that nobody sees.
 */
export const findAddresses = (text: string): FoundAddress[] => {
  if (!SIGN.test(text)) return []
  return Array.from(text.matchAll(ADDRESS), ({ 0: found, index }) => ({
    end: index + found.length,
    start: index,
    text: found,
  }))
}
