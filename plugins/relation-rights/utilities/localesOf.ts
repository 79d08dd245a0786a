import type { PayloadRequest } from 'payload'

/** The codes that localised values of an answer are keyed by: all of them with `locale=all`, else none. */
export const localesOf = ({ locale, payload }: PayloadRequest): string[] => {
  const { localization } = payload.config
  return locale === 'all' && localization ? localization.localeCodes : []
}
