import type { PayloadRequest } from 'payload'

const NONE = ['false', 'none', 'null']

/** The locales that a read serves from: the one asked for, then those it falls back to; none where it gives all. */
export const localesOf = ({ fallbackLocale, locale }: PayloadRequest): string[] =>
  locale === 'all'
    ? []
    : [locale, fallbackLocale]
        .flat()
        .flatMap((code) => (typeof code === 'string' && !NONE.includes(code) ? [code] : []))
