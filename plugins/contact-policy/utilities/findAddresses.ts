const AT = String.raw`(?:\s?[([{]\s?(?:@|at|ät)\s?[)\]}]\s?|@|＠|%40)`
const DOT = String.raw`(?:\s?[([{]\s?(?:\.|dot|punkt)\s?[)\]}]\s?|\.)`
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?`
// One class for the whole name, begun only where it cannot have begun before: else long texts take quadratic time.
const NAME = String.raw`(?<![\p{L}\p{N}_.%+'-])[\p{L}\p{N}_.%+'-]+`
const ADDRESS = new RegExp(`${NAME}${AT}${LABEL}(?:${DOT}${LABEL})+`, 'giu')

export type FoundAddress = { end: number; start: number; text: string }

/** Where addresses stand in a text, also such as `name[@]example.org` and `name (at) example (punkt) org`. */
export const findAddresses = (text: string): FoundAddress[] =>
  Array.from(text.matchAll(ADDRESS), ({ 0: found, index }) => ({
    end: index + found.length,
    start: index,
    text: found,
  }))
