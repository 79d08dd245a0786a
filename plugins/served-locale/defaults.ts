import type { Companion } from './types.ts'

/** The virtual fields beside an entry, in the order in which they stand. */
export const companions: Companion[] = [
  'servedLocale',
  'dir',
  'availableLocales',
  'fallbackFields',
  'isTranslationOutdated',
]

/** The localised field that keeps when a locale's texts were last changed. */
export const TRANSLATED_AT = 'translatedAt'

/** Where a read operation's arguments keep the paths that were loaded but not asked for. */
export const UNASKED = 'servedLocaleUnasked'
