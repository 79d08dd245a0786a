import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { revisionFields } from '../fields/revisionFields.ts'
import { selectField } from '../fields/selectField.ts'
import { groups } from '../groups.ts'
import { requireFile } from '../hooks/requireFile.ts'
import { keepDeletedFiles } from '../hooks/keepDeletedFiles.ts'
import { limitFileSize } from '../hooks/limitFileSize.ts'
import { loadStoredFile } from '../hooks/loadStoredFile.ts'
import { noteCopy } from '../hooks/noteCopy.ts'
import { renameFile } from '../hooks/renameFile.ts'
import { locales } from '../locales.ts'
import { slugs } from '../slugs.ts'
import { uploadFolder } from '../uploads/uploadFolder.ts'
import { documentsAccess } from './access.ts'
import { documentTypes } from './documentTypes.ts'
import { refuseDisguised } from './hooks/refuseDisguised.ts'
import { documentVisibilities } from './values.ts'

/** Files for download: statutes, forms, minutes on paper. A new one is internal until someone says otherwise. */
export const Documents: CollectionConfig = {
  slug: slugs.documents,
  labels: { singular: { de: 'Datei', en: 'File' }, plural: { de: 'Dateien', en: 'Files' } },
  graphQL: { singularName: 'Document', pluralName: 'Documents' },
  access: documentsAccess,
  // Payload makes the url from the file name, so that one comes along.
  defaultPopulate: {
    filename: true,
    filesize: true,
    language: true,
    mimeType: true,
    title: true,
    url: true,
    visibility: true,
  },
  admin: {
    defaultColumns: ['title', '_status', 'publicState', 'language', 'updatedAt'],
    description: {
      de: 'PDF- und Office-Dateien. Öffentlich ist eine Datei erst, wenn sie veröffentlicht und als öffentlich gekennzeichnet ist.',
      en: 'PDF and office files. A file is public only when it is published and marked as public.',
    },
    group: groups.files,
    listSearchableFields: ['title'],
    useAsTitle: 'title',
  },
  defaultSort: '-updatedAt',
  fields: [
    idField(),
    {
      name: 'title',
      type: 'text',
      label: { de: 'Titel', en: 'Title' },
      localized: true,
      maxLength: 250,
      required: true,
    },
    {
      name: 'description',
      type: 'textarea',
      label: { de: 'Beschreibung', en: 'Description' },
      localized: true,
      maxLength: 1000,
    },
    selectField({
      name: 'visibility',
      admin: {
        description: {
          de: 'Interne Dateien sieht nur, wer angemeldet ist und sie sehen darf.',
          en: 'Internal files are seen only by those who are signed in and may see them.',
        },
        position: 'sidebar',
      },
      defaultValue: 'internal',
      index: true,
      label: { de: 'Sichtbarkeit', en: 'Visibility' },
      required: true,
      values: documentVisibilities,
    }),
    {
      name: 'language',
      type: 'select',
      label: { de: 'Sprache der Datei', en: 'Language of the file' },
      admin: { position: 'sidebar' },
      defaultValue: 'de',
      index: true,
      options: locales.map(({ code, label }) => ({ label, value: code })),
      required: true,
    },
    ...revisionFields(),
  ],
  // Payload makes the address from the name of the file.
  forceSelect: { filename: true },
  hooks: {
    beforeDelete: [keepDeletedFiles],
    beforeOperation: [
      requireFile,
      limitFileSize({ megabytes: 25 }),
      refuseDisguised,
      loadStoredFile,
      renameFile,
      noteCopy,
    ],
  },
  lockDocuments: { duration: 300 },
  trash: true,
  upload: {
    mimeTypes: Object.keys(documentTypes),
    pasteURL: false,
    staticDir: uploadFolder('documents'),
  },
  versions: { drafts: true, maxPerDoc: 50 },
}
