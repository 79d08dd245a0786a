import type { FlattenedField } from 'payload'

export type ServedLocaleEntityOptions = {
  /**
   * Dotted path of the localised field that stands for the entry: the locale it is served in is the entry's. `false`
   * where no one field does: then it is the locale in which any text is served.
   * @default useAsTitle; a global has none
   */
  leadField?: string | false
}

export type ServedLocaleOptions = {
  /** The collections whose entries name their locale, by slug. @default {} */
  collections?: Record<string, ServedLocaleEntityOptions>
  /** Adds fields, so that the schema stays, and does nothing else. @default false */
  disabled?: boolean
  /** The globals, by slug. @default {} */
  globals?: Record<string, ServedLocaleEntityOptions>
  /** Locales in which only what they hold is served, in every collection and global, whatever a client asks. @default [] */
  noFallback?: string[]
  /** The locale that the others are translated from. @default the config's defaultLocale */
  sourceLocale?: string
}

/** What of an entry was served in which language. */
export type ServedLocale = {
  /** Locales in which the lead field is filled. */
  availableLocales: string[]
  dir: 'ltr' | 'rtl' | null
  /** Dotted paths of the fields that were served in another locale than the one asked for. */
  fallbackFields: string[]
  isTranslationOutdated: boolean | null
  /** `null` where the lead field is empty, or all locales were asked for. */
  servedLocale: string | null
}

export type Companion = keyof ServedLocale

export type Select = { [field: string]: boolean | Select }

/** What a read operation is given, as far as it matters here. */
export type ReadArgs = {
  collection?: { config: { flattenedFields: FlattenedField[] } }
  select?: Select
  servedLocaleUnasked?: string[]
}

/** What the companions of one collection or global need to know. */
export type ServedLocaleSetting = { leadField: string | false; sourceLocale: string }
