import { type PayloadRequest, ValidationError, type ValidationFieldError } from 'payload'
import { messages } from './messages.ts'

const labels = { de: 'Kurzadresse', en: 'Slug' }

type SlugErrorArgs = {
  code: keyof typeof messages
  collection: string
  id?: number | string
  req?: Partial<PayloadRequest>
}

/** A validation error at the field `slug`: German for a German admin, English otherwise, with a stable `code`. */
export const slugError = ({ code, collection, id, req }: SlugErrorArgs): ValidationError => {
  const language = req?.i18n?.language === 'de' ? 'de' : 'en'
  const error: ValidationFieldError & { code: string } = {
    code,
    label: labels[language],
    message: messages[code][language],
    path: 'slug',
  }
  return new ValidationError({ collection, errors: [error], id }, req?.t)
}
