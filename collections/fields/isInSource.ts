import type { PayloadRequest } from 'payload'

/** Whether a save is in the language in which what is needed must be there. */
export const isInSource = ({ locale, payload }: PayloadRequest): boolean => {
  const { localization } = payload.config
  return !localization || locale === localization.defaultLocale
}
