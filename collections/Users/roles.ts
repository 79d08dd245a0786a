import type { Text } from '../inLanguage.ts'

/** Stored values of the roles and what people read. Rights of several roles add up. */
export const roles = {
  admin: { de: 'Administration', en: 'Administrator' },
  editor: { de: 'Redaktion', en: 'Editor' },
  author: { de: 'Autor:in', en: 'Author' },
  keeper: { de: 'Protokollführung', en: 'Keeper of minutes' },
  chair: { de: 'Gremienleitung', en: 'Chair' },
  organization: { de: 'Organisation', en: 'Organisation' },
  privacy: { de: 'Datenschutz', en: 'Privacy officer' },
} satisfies Record<string, Text>

export type Role = keyof typeof roles
