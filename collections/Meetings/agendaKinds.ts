import type { Text } from '../inLanguage.ts'

/** What an item on the agenda is there for. */
export const agendaKinds = {
  info: { de: 'Information', en: 'Information' },
  discussion: { de: 'Beratung', en: 'Discussion' },
  decision: { de: 'Beschluss', en: 'Decision' },
  election: { de: 'Wahl', en: 'Election' },
  formal: { de: 'Formalia', en: 'Formal' },
} satisfies Record<string, Text>
