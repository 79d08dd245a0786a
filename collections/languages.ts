import type { Text } from './inLanguage.ts'

/** ISO 639 codes of the languages in which organisations in Germany commonly offer their work. */
const codes = [
  'am', 'ar', 'az', 'be', 'bg', 'bn', 'bs', 'ckb', 'cs', 'de', 'el', 'en', 'es', 'fa', 'ff', 'fr',
  'ha', 'he', 'hi', 'hr', 'hu', 'hy', 'id', 'it', 'ja', 'ka', 'kk', 'kmr', 'ko', 'ky', 'lt', 'lv', 'mk',
  'my', 'nl', 'om', 'pa', 'pl', 'prs', 'ps', 'pt', 'ro', 'rom', 'ru', 'sk', 'sl', 'so', 'sq', 'sr', 'sv',
  'sw', 'ta', 'tg', 'th', 'ti', 'tr', 'uk', 'ur', 'uz', 'vi', 'wo', 'yo', 'zh',
] // prettier-ignore

/** Names that `Intl` does not know or knows only as a code. */
const ownNames: Record<string, Text> = {
  ckb: { de: 'Kurdisch (Sorani)', en: 'Kurdish (Sorani)' },
  kmr: { de: 'Kurdisch (Kurmandschi)', en: 'Kurdish (Kurmanji)' },
  prs: { de: 'Dari', en: 'Dari' },
  rom: { de: 'Romani', en: 'Romani' },
}

const german = new Intl.DisplayNames(['de'], { type: 'language' })
const english = new Intl.DisplayNames(['en'], { type: 'language' })

/** Language code → its name in German and English, in the order of the German names. */
export const languages: Record<string, Text> = Object.fromEntries(
  codes
    .map((code): [string, Text] => [
      code,
      ownNames[code] ?? { de: german.of(code) ?? code, en: english.of(code) ?? code },
    ])
    .sort(([, a], [, b]) => a.de.localeCompare(b.de, 'de')),
)
