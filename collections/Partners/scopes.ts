import type { Text } from '../inLanguage.ts'

/** What a partner's key opens beyond what anyone reads, and what people read about it. */
export const scopes = {
  'contact-full': { de: 'Vollständige E-Mail-Adressen', en: 'Full e-mail addresses' },
} satisfies Record<string, Text>
