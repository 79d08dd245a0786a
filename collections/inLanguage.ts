import type { PayloadRequest } from 'payload'

/** A text for people, in both languages of the admin. */
export type Text = { de: string; en: string }

/** The text in the language of the request: German where the reader works in German, English for all others. */
export const inLanguage = (
  req: { i18n: Pick<PayloadRequest['i18n'], 'language'> },
  text: Text,
): string => (req.i18n.language === 'de' ? text.de : text.en)
