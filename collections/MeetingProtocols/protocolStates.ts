import type { Text } from '../inLanguage.ts'

/** The way of the minutes. Whether the public sees them is not a state but a release. */
export const protocolStates = {
  draft: { de: 'In Arbeit', en: 'Being written' },
  review: { de: 'Bei der Leitung zur Prüfung', en: 'With the chair for review' },
  circulation: { de: 'Im Umlauf', en: 'In circulation' },
  approved: { de: 'Genehmigt', en: 'Approved' },
} satisfies Record<string, Text>
