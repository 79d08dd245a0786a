import type {
  ContactEntityOptions,
  ContactPolicyOptions,
  SanitizedContactEntity,
  SanitizedContactPolicyOptions,
} from './types.ts'

/** Where a read operation's arguments keep the paths that were loaded but not asked for. */
export const UNASKED = 'contactPolicyUnasked'

const sanitizeEntities = (
  entities: Record<string, ContactEntityOptions> = {},
): Record<string, SanitizedContactEntity> =>
  Object.fromEntries(
    Object.entries(entities).map(([slug, options]) => [
      slug,
      { emails: [], except: [], needs: [], ...options },
    ]),
  )

/** Fills in the defaults: whoever is signed in gets addresses, anyone else none. */
export const sanitizeOptions = (options: ContactPolicyOptions): SanitizedContactPolicyOptions => ({
  disabled: false,
  policyFor: ({ req }) => (req.user ? 'full' : 'none'),
  replacement: '[E-Mail-Adresse auf Anfrage]',
  ...options,
  collections: sanitizeEntities(options.collections),
  globals: sanitizeEntities(options.globals),
})
