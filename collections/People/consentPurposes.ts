import type { Text } from '../inLanguage.ts'

/** What a person can agree to, each for itself. */
export const consentPurposes = {
  'name-online': { de: 'Name im Internet', en: 'Name online' },
  photo: { de: 'Foto im Internet', en: 'Photo online' },
  email: { de: 'E-Mail-Adresse im Internet', en: 'E-mail address online' },
  minutes: { de: 'Name in öffentlichen Protokollen', en: 'Name in public minutes' },
  oparl: { de: 'Name in der OParl-Schnittstelle', en: 'Name in the OParl interface' },
} satisfies Record<string, Text>
