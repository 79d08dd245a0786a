import type { Locale } from 'payload'
import type { Text } from './inLanguage.ts'

const named: { code: string; label: Text; rtl?: true }[] = [
  { code: 'de', label: { de: 'Deutsch', en: 'German' } },
  { code: 'de-simple', label: { de: 'Leichte Sprache', en: 'Easy German (Leichte Sprache)' } },
  { code: 'en', label: { de: 'Englisch', en: 'English' } },
  { code: 'uk', label: { de: 'Ukrainisch', en: 'Ukrainian' } },
  { code: 'ru', label: { de: 'Russisch', en: 'Russian' } },
  { code: 'ar', label: { de: 'Arabisch', en: 'Arabic' }, rtl: true },
  { code: 'fa', label: { de: 'Persisch', en: 'Persian' }, rtl: true },
  { code: 'pl', label: { de: 'Polnisch', en: 'Polish' } },
  { code: 'vi', label: { de: 'Vietnamesisch', en: 'Vietnamese' } },
  { code: 'tr', label: { de: 'Türkisch', en: 'Turkish' } },
  { code: 'ro', label: { de: 'Rumänisch', en: 'Romanian' } },
  { code: 'fr', label: { de: 'Französisch', en: 'French' } },
]

/**
 * The languages in which content is kept. German is the source; `de-simple` is Leichte Sprache, a valid BCP 47
 * variant. The list is data: add a language here and write a migration.
 */
export const locales: Locale[] = named.map(({ label, ...locale }) => ({
  ...locale,
  // Payload's comparison of versions looks for the name under the language that is edited, and fails without.
  label: { ...Object.fromEntries(named.map(({ code }) => [code, label.de])), ...label },
}))
