import type { Text } from '../inLanguage.ts'

/** How a vote ended. */
export const outcomes = {
  passed: { de: 'Angenommen', en: 'Passed' },
  rejected: { de: 'Abgelehnt', en: 'Rejected' },
  postponed: { de: 'Vertagt', en: 'Postponed' },
  referred: { de: 'Überwiesen', en: 'Referred' },
  withdrawn: { de: 'Zurückgezogen', en: 'Withdrawn' },
} satisfies Record<string, Text>
