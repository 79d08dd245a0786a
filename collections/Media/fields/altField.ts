import type { TextField } from 'payload'
import { text } from 'payload/shared'
import { onlyWhen } from '../../fields/onlyWhen.ts'
import { withRule } from '../../fields/withRule.ts'

/** What the image shows, for those who do not see it. It binds in the source language; translations may follow later. */
export const altField = onlyWhen<TextField>({
  field: {
    name: 'alt',
    type: 'text',
    label: { de: 'Alternativtext', en: 'Alt text' },
    admin: {
      description: {
        de: 'Was ist zu sehen, und wozu steht das Bild hier? Ein Satz, ohne „Bild von“.',
        en: 'What is to be seen, and what is the image here for? One sentence, without “image of”.',
      },
    },
    localized: true,
    maxLength: 500,
    validate: withRule(text, (value, { data, operation, req }) => {
      const { localization } = req.payload.config
      const isTranslation =
        operation === 'update' && localization && req.locale !== localization.defaultLocale
      return (
        Boolean(value?.trim()) ||
        Boolean(data.isDecorative) ||
        isTranslation || {
          de: 'Bitte einen Alternativtext angeben oder „Nur Schmuck“ ankreuzen.',
          en: 'Give an alt text or tick “Decoration only”.',
        }
      )
    }),
  },
  isAsked: ({ isDecorative }) => !isDecorative,
})
