import type { Text } from './types.ts'

/** What the plugin says by itself. */
export const texts = {
  hidden: {
    de: 'Veröffentlicht, aber für die Öffentlichkeit nicht zu sehen.',
    en: 'Published, but not to be seen by the public.',
  },
  label: { de: 'Öffentlich', en: 'Public' },
  no: { de: 'Nein', en: 'No' },
  wouldBeHidden: {
    de: 'Wird es so veröffentlicht, sieht es die Öffentlichkeit trotzdem nicht.',
    en: 'Published as it is, the public still would not see it.',
  },
  yes: { de: 'Ja', en: 'Yes' },
} satisfies Record<string, Text>
