import type { Field } from 'payload'
import { instantField } from '../../fields/instantField.ts'
import { revisionFields } from '../../fields/revisionFields.ts'
import { selectField } from '../../fields/selectField.ts'
import { urlField } from '../../fields/urlField.ts'
import { slugs } from '../../slugs.ts'
import { setAuthor } from '../hooks/setAuthor.ts'
import { postingKinds } from '../values.ts'
import { expiresAtField } from './deadlineFields.ts'

/** What classifies and dates the posting, beside the text. */
export const sidebarFields: Field[] = [
  selectField({
    name: 'kind',
    admin: { position: 'sidebar' },
    index: true,
    label: { de: 'Art', en: 'Kind' },
    required: true,
    values: postingKinds,
  }),
  {
    name: 'provider',
    type: 'relationship',
    label: { de: 'Anbieter', en: 'Provider' },
    admin: {
      description: {
        de: 'Die Organisation, die ausschreibt.',
        en: 'The organisation that offers it.',
      },
      position: 'sidebar',
    },
    index: true,
    relationTo: slugs.memberOrganizations,
    required: true,
  },
  {
    name: 'board',
    type: 'relationship',
    label: { de: 'Beirat', en: 'Advisory board' },
    admin: {
      description: {
        de: 'Nur wenn die Ausschreibung zu einem Beirat gehört.',
        en: 'Only where the posting belongs to a board.',
      },
      position: 'sidebar',
    },
    index: true,
    relationTo: slugs.advisoryBoards,
  },
  expiresAtField,
  instantField({
    name: 'filledAt',
    admin: {
      description: {
        de: 'Besetzt seit. Die Ausschreibung ist ab dann nicht mehr öffentlich.',
        en: 'Filled since. From then on the posting is no longer public.',
      },
      position: 'sidebar',
    },
    index: true,
    label: { de: 'Besetzt am', en: 'Filled at' },
  }),
  urlField({
    name: 'canonicalUrl',
    admin: {
      description: {
        de: 'Adresse des Originals, wenn die Ausschreibung zuerst anderswo steht. Partnerseiten verweisen darauf.',
        en: 'Address of the original where the posting stands elsewhere first. Partner sites point to it.',
      },
      position: 'sidebar',
    },
    label: { de: 'Maßgebliche Adresse', en: 'Canonical address' },
  }),
  {
    name: 'author',
    type: 'relationship',
    label: { de: 'Angelegt von', en: 'Created by' },
    access: { create: () => false, update: () => false },
    admin: { position: 'sidebar', readOnly: true },
    hooks: { beforeChange: [setAuthor] },
    index: true,
    maxDepth: 0,
    relationTo: slugs.users,
  },
  ...revisionFields(),
]
