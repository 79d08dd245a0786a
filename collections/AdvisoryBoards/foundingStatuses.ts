import type { Text } from '../inLanguage.ts'

/** The steps on the way to a board, in their order, and what may become of it. */
export const foundingStatuses = {
  idea: { de: 'Idee', en: 'Idea' },
  talks: { de: 'Gespräche', en: 'Talks' },
  draft: { de: 'Satzungsentwurf', en: 'Draft statutes' },
  decided: { de: 'Beschlossen', en: 'Decided' },
  appointing: { de: 'Berufung oder Wahl läuft', en: 'Being appointed or elected' },
  constituted: { de: 'Konstituiert', en: 'Constituted' },
  dormant: { de: 'Ruht', en: 'Dormant' },
  dissolved: { de: 'Aufgelöst', en: 'Dissolved' },
} satisfies Record<string, Text>
