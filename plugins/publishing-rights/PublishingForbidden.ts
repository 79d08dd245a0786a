import { APIError, type PayloadRequest } from 'payload'

export type PublishingForbiddenCode = 'publish_forbidden' | 'unpublish_forbidden'

type Args = { code: PublishingForbiddenCode; ids?: (number | string)[]; req: PayloadRequest }

const messages = {
  publish_forbidden: {
    de: 'Sie dürfen diesen Eintrag nicht veröffentlichen. Speichern Sie ihn als Entwurf.',
    en: 'You may not publish this entry. Save it as a draft (draft=true, no _status).',
  },
  unpublish_forbidden: {
    de: 'Sie dürfen diesen Eintrag nicht aus der Veröffentlichung nehmen. Speichern Sie ihn als Entwurf.',
    en: 'You may not unpublish this entry. Save it as a draft (draft=true, no _status).',
  },
}

/** 403 with a stable `data.code`; `data.ids` names the entries of a bulk operation that stood in the way. */
export class PublishingForbidden extends APIError {
  constructor({ code, ids, req }: Args) {
    const language = req.i18n?.language === 'de' ? 'de' : 'en'
    super(messages[code][language], 403, { code, field: '_status', ...(ids && { ids }) }, true)
  }
}
