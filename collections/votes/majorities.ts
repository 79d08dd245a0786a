import type { Text } from '../inLanguage.ts'

/** Which majority carries a motion; boards name theirs in their rules, a single vote may need another. */
export const majorities = {
  simple: { de: 'Einfache (mehr Ja als Nein)', en: 'Simple (more yes than no)' },
  absolute: {
    de: 'Absolute (mehr als die Hälfte aller Stimmberechtigten)',
    en: 'Absolute (more than half of all who may vote)',
  },
  'two-thirds': {
    de: 'Zwei Drittel der abgegebenen Stimmen',
    en: 'Two thirds of the votes cast',
  },
  unanimous: { de: 'Einstimmig', en: 'Unanimous' },
  other: { de: 'Andere', en: 'Other' },
} satisfies Record<string, Text>
