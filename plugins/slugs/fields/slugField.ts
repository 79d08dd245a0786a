import type { TextField } from 'payload'

/** The slug: unique in its collection, the same in every locale, copied by nobody. */
export const slugField = (): TextField => ({
  name: 'slug',
  type: 'text',
  admin: {
    description: {
      de: 'Teil der Internetadresse. Leer lassen: entsteht aus dem Titel und bleibt ab der ersten Veröffentlichung gleich. Wer sie ändert, bricht keine Verweise: Die alte leitet weiter.',
      en: 'Part of the web address. Leave empty to have it made from the title; it stays the same from the first publication on. Changing it breaks no links: the old one redirects.',
    },
    position: 'sidebar',
  },
  hooks: { beforeDuplicate: [() => null] },
  index: true,
  label: { de: 'Kurzadresse', en: 'Slug' },
  localized: false,
  unique: true,
})
