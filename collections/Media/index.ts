import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'

export const Media: CollectionConfig = {
  slug: slugs.media,
  labels: { singular: { de: 'Bild', en: 'Image' }, plural: { de: 'Bilder', en: 'Images' } },
  graphQL: { singularName: 'Image', pluralName: 'Images' },
  admin: { group: groups.files },
  fields: [
    idField(),
    { name: 'alt', type: 'text', label: { de: 'Alternativtext', en: 'Alt text' }, localized: true },
  ],
  trash: true,
  upload: { mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'] },
}
