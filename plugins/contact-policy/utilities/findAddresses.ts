import { INVISIBLE } from './invisible.ts'

const DOT_IN_BRACKETS = String.raw`\s?[([{<]\s?(?:\.|dot|punkt)\s?[)\]}>]\s?`
const DOT_AS_WORD = String.raw`\s(?:dot|punkt)\s`
const DOT = `(?:${DOT_IN_BRACKETS}|${DOT_AS_WORD}|[.。．])`
const AT = String.raw`(?:\s?[([{<]\s?(?:@|at|ät)\s?[)\]}>]\s?|\s@\s|[@＠﹫]|%40)`
const LETTER = String.raw`\p{L}\p{M}\p{N}${INVISIBLE}`
const LABEL = `[${LETTER}](?:[${LETTER}-]*[${LETTER}])?`
// One class for the whole name, begun only where it cannot have begun before: else long texts take quadratic time.
const NAME = `(?<![${LETTER}_.%+'-])[${LETTER}_.%+'-]+`
// "at" is an English word, so it makes an address only where the dot is a word as well.
const AFTER_WORD = String.raw`\s(?:at|ät)\s${LABEL}(?:${DOT_IN_BRACKETS}|${DOT_AS_WORD})${LABEL}(?:${DOT}${LABEL})*`
const ADDRESS = new RegExp(`${NAME}(?:${AT}${LABEL}(?:${DOT}${LABEL})+|${AFTER_WORD})`, 'giu')

/** No address is without one of these, and most texts have none: then the long search is spared. */
const HAS_AT = /[@＠﹫]|%40|[\s([{<](?:at|ät)[\s)\]}>]/iu

export type FoundAddress = { end: number; start: number; text: string }

/**
 * Where addresses stand in a text, also such as `name[@]example.org`, `name (at) example (punkt) org` and those with signs
 * in them that nobody sees.
 */
export const findAddresses = (text: string): FoundAddress[] =>
  HAS_AT.test(text)
    ? Array.from(text.matchAll(ADDRESS), ({ 0: found, index }) => ({
        end: index + found.length,
        start: index,
        text: found,
      }))
    : []
