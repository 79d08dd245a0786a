import type { PublicStateOptions, SanitizedPublicStateOptions } from './types.ts'

/** Fills in the defaults. */
export const sanitizeOptions = (options: PublicStateOptions): SanitizedPublicStateOptions => ({
  canAsk: ({ req }) => Boolean(req.user),
  components: '/plugins/public-state/components',
  disabled: false,
  formatDate: ({ date, language }) =>
    new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
      timeZone: 'Europe/Berlin',
    }).format(date),
  ...options,
})
