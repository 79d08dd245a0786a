import type { RichTextField, TextareaField } from 'payload'
import type { RichTextFormat } from '../types.ts'

const labels = {
  html: { de: 'als HTML', en: 'as HTML' },
  text: { de: 'als Text', en: 'as plain text' },
}

/**
 * The virtual sibling of a rich text field: readable by whom the rich text is, written by nobody, stored nowhere. Its
 * value comes from the plugin's hooks, and only where it is asked for.
 */
export const renderedField = ({
  field,
  format,
}: {
  field: RichTextField
  format: RichTextFormat
}): TextareaField => ({
  name: `${field.name}${format === 'html' ? 'Html' : 'Text'}`,
  type: 'textarea',
  access: {
    create: () => false,
    update: () => false,
    ...(field.access?.read && { read: field.access.read }),
  },
  admin: { disabled: true, readOnly: true },
  custom: { renderedText: { format, of: field.name } },
  hooks: {
    // What was read may be sent back as it is: a rendering among the data is dropped, never an error.
    beforeValidate: [
      ({ field: { name }, siblingData }) => {
        if (name) Reflect.deleteProperty(siblingData, name)
      },
    ],
  },
  label: {
    de: `${field.name} ${labels[format].de}`,
    en: `${field.name} ${labels[format].en}`,
  },
  virtual: true,
})
