import type { CollectionConfig } from 'payload'
import { fieldRules } from '../access/fieldRules.ts'
import { idField } from '../fields/idField.ts'
import { groups } from '../groups.ts'
import { requireFile } from '../hooks/requireFile.ts'
import { keepDeletedFiles } from '../hooks/keepDeletedFiles.ts'
import { limitFileSize } from '../hooks/limitFileSize.ts'
import { loadStoredFile } from '../hooks/loadStoredFile.ts'
import { noteCopy } from '../hooks/noteCopy.ts'
import { refuseStaleSave } from '../hooks/refuseStaleSave.ts'
import { renameFile } from '../hooks/renameFile.ts'
import { slugs } from '../slugs.ts'
import { uploadFolder } from '../uploads/uploadFolder.ts'
import { mediaAccess } from './access.ts'
import { altField } from './fields/altField.ts'
import { rememberName } from './hooks/rememberName.ts'
import { setTitle } from './hooks/setTitle.ts'

const size = (name: string, width: number) => ({
  name,
  formatOptions: { format: 'webp' as const, options: { quality: 80 } },
  width,
  withoutEnlargement: true,
})

/** Images, each with an alt text or marked as decoration. */
export const Media: CollectionConfig = {
  slug: slugs.media,
  labels: { singular: { de: 'Bild', en: 'Image' }, plural: { de: 'Bilder', en: 'Images' } },
  graphQL: { singularName: 'Image', pluralName: 'Images' },
  access: mediaAccess,
  // Payload makes the url from the file name, so that one comes along.
  defaultPopulate: {
    alt: true,
    credit: true,
    filename: true,
    height: true,
    isDecorative: true,
    mimeType: true,
    sizes: true,
    url: true,
    width: true,
  },
  admin: {
    defaultColumns: ['title', 'alt', 'isDecorative', 'credit', 'updatedAt'],
    description: {
      de: 'Bilder mit Alternativtext. Aufnahmeort und andere Angaben der Kamera werden beim Hochladen entfernt.',
      en: 'Images with an alt text. The place of the photo and other data of the camera are removed at the upload.',
    },
    group: groups.files,
    listSearchableFields: ['title', 'alt', 'credit'],
    useAsTitle: 'title',
  },
  defaultSort: '-createdAt',
  fields: [
    idField(),
    altField,
    {
      name: 'isDecorative',
      type: 'checkbox',
      label: { de: 'Nur Schmuck', en: 'Decoration only' },
      admin: {
        description: {
          de: 'Das Bild sagt nichts, was fehlen würde. Es braucht dann keinen Alternativtext.',
          en: 'The image says nothing that would be missed. It then needs no alt text.',
        },
      },
      defaultValue: false,
    },
    {
      name: 'caption',
      type: 'text',
      label: { de: 'Bildunterschrift', en: 'Caption' },
      localized: true,
      maxLength: 500,
    },
    {
      name: 'credit',
      type: 'text',
      label: { de: 'Bildnachweis', en: 'Credit' },
      admin: {
        description: {
          de: 'Wer das Bild gemacht hat und unter welcher Lizenz es steht.',
          en: 'Who made the image and under which licence.',
        },
      },
      maxLength: 250,
    },
    {
      name: 'title',
      type: 'text',
      label: { de: 'Bezeichnung', en: 'Title' },
      access: { read: fieldRules.staff },
      admin: {
        components: { Cell: '/collections/Media/components/ImageCell.tsx#ImageCell' },
        description: {
          de: 'Nur intern: so heißt das Bild hier in Listen. Leer: der Alternativtext oder der Name der Datei.',
          en: 'Internal: so the image is called in lists here. Empty: the alt text or the name of the file.',
        },
      },
      index: true,
      maxLength: 250,
    },
  ],
  // Payload makes the addresses from the names of the files.
  forceSelect: {
    filename: true,
    sizes: {
      large: { filename: true },
      medium: { filename: true },
      thumbnail: { filename: true },
    },
  },
  hooks: {
    beforeChange: [refuseStaleSave, setTitle],
    beforeDelete: [keepDeletedFiles],
    beforeOperation: [
      requireFile,
      limitFileSize({ megabytes: 15 }),
      rememberName,
      loadStoredFile,
      renameFile,
      noteCopy,
    ],
  },
  lockDocuments: { duration: 300 },
  trash: true,
  upload: {
    adminThumbnail: 'thumbnail',
    // A picture of few bytes can unpack to gigabytes.
    constructorOptions: { limitInputPixels: 50_000_000 },
    focalPoint: true,
    imageSizes: [size('thumbnail', 320), size('medium', 800), size('large', 1600)],
    // No SVG: it can carry scripts.
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'image/gif'],
    pasteURL: false,
    // Every image goes through sharp, which leaves out EXIF and GPS; so it is also bounded.
    resizeOptions: { fit: 'inside', height: 4000, width: 4000, withoutEnlargement: true },
    staticDir: uploadFolder('media'),
    withMetadata: false,
  },
}
