import type { Text } from '../inLanguage.ts'

/** What a partner's key opens beyond what anyone reads, and what people read about it. */
export const scopes = {
  content: { de: 'Öffentliche Inhalte', en: 'Public content' },
  'contact-full': { de: 'Vollständige E-Mail-Adressen', en: 'Full e-mail addresses' },
  updates: { de: 'Änderungen und Löschungen', en: 'Changes and deletions' },
} satisfies Record<string, Text>
