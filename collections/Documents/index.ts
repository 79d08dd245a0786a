import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { revisionField } from '../fields/revisionField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'

export const Documents: CollectionConfig = {
  slug: slugs.documents,
  labels: { singular: { de: 'Datei', en: 'File' }, plural: { de: 'Dateien', en: 'Files' } },
  graphQL: { singularName: 'Document', pluralName: 'Documents' },
  admin: { group: groups.files, useAsTitle: 'title' },
  fields: [
    idField(),
    {
      name: 'title',
      type: 'text',
      label: { de: 'Titel', en: 'Title' },
      localized: true,
      required: true,
    },
    revisionField(),
  ],
  trash: true,
  upload: { mimeTypes: ['application/pdf'] },
  versions: { drafts: true, maxPerDoc: 50 },
}
