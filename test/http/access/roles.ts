/** Everyone the matrix asks: the seven roles, someone without an account and a partner's key. */
export const everyone = [
  'anonymous',
  'partner',
  'organization',
  'author',
  'keeper',
  'chair',
  'privacy',
  'editor',
  'admin',
] as const

export type Who = (typeof everyone)[number]
