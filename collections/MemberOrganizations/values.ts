import type { Text } from '../inLanguage.ts'

/** Stored values of an organisation's choices and what people read. */
export const memberships = {
  member: { de: 'Mitglied', en: 'Member' },
  partner: { de: 'Partner', en: 'Partner' },
  sponsor: { de: 'Förderer', en: 'Sponsor' },
  initiative: { de: 'Initiative', en: 'Initiative' },
} satisfies Record<string, Text>

export const legalForms = {
  'registered-association': { de: 'Eingetragener Verein (e. V.)', en: 'Registered association' },
  'unregistered-association': { de: 'Nicht eingetragener Verein', en: 'Unregistered association' },
  'nonprofit-company': { de: 'Gemeinnützige GmbH', en: 'Non-profit company' },
  foundation: { de: 'Stiftung', en: 'Foundation' },
  cooperative: { de: 'Genossenschaft', en: 'Cooperative' },
  'public-body': { de: 'Körperschaft oder Behörde', en: 'Public body' },
  'informal-group': { de: 'Gruppe ohne Rechtsform', en: 'Informal group' },
  other: { de: 'Andere', en: 'Other' },
} satisfies Record<string, Text>

export const socialNetworks = {
  mastodon: { de: 'Mastodon', en: 'Mastodon' },
  bluesky: { de: 'Bluesky', en: 'Bluesky' },
  facebook: { de: 'Facebook', en: 'Facebook' },
  instagram: { de: 'Instagram', en: 'Instagram' },
  linkedin: { de: 'LinkedIn', en: 'LinkedIn' },
  youtube: { de: 'YouTube', en: 'YouTube' },
  tiktok: { de: 'TikTok', en: 'TikTok' },
  telegram: { de: 'Telegram', en: 'Telegram' },
  other: { de: 'Anderes', en: 'Other' },
} satisfies Record<string, Text>
