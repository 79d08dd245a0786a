import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { groups } from '../groups.ts'
import { refuseStaleSave } from '../hooks/refuseStaleSave.ts'
import { slugs } from '../slugs.ts'
import { partnersAccess } from './access.ts'
import { withdrawKey } from './hooks/withdrawKey.ts'
import { scopes } from './scopes.ts'

/** Partner sites that pull content with a key. They never sign in to the admin. */
export const Partners: CollectionConfig = {
  slug: slugs.partners,
  labels: {
    singular: { de: 'Partnerseite', en: 'Partner site' },
    plural: { de: 'Partnerseiten', en: 'Partner sites' },
  },
  graphQL: { singularName: 'Partner', pluralName: 'Partners' },
  access: partnersAccess,
  defaultPopulate: { name: true },
  admin: {
    defaultColumns: ['name', 'organization', 'isActive', 'updatedAt'],
    description: {
      de: 'Internetseiten, die Inhalte mit einem Schlüssel abholen. Der Schlüssel wird nur beim Anlegen gezeigt.',
      en: 'Websites that pull content with a key. The key is shown only when it is made.',
    },
    // Nothing in it is translated.
    disableCopyToLocale: true,
    group: groups.administration,
    useAsTitle: 'name',
  },
  auth: { disableLocalStrategy: true, useAPIKey: true },
  defaultSort: 'name',
  disableDuplicate: true,
  fields: [
    idField(),
    {
      name: 'name',
      type: 'text',
      label: { de: 'Name', en: 'Name' },
      index: true,
      maxLength: 120,
      required: true,
    },
    {
      name: 'organization',
      type: 'relationship',
      label: { de: 'Organisation', en: 'Organisation' },
      index: true,
      relationTo: slugs.memberOrganizations,
    },
    {
      name: 'isActive',
      type: 'checkbox',
      label: { de: 'Aktiv', en: 'Active' },
      admin: {
        description: {
          de: 'Abschalten zieht den Schlüssel zurück. Danach ist ein neuer nötig.',
          en: 'Switching off withdraws the key. After that a new one is needed.',
        },
        position: 'sidebar',
      },
      defaultValue: true,
    },
    {
      name: 'scopes',
      type: 'select',
      label: { de: 'Freigaben', en: 'Scopes' },
      admin: {
        description: {
          de: 'Ein Schlüssel liest, was alle lesen. Freigaben öffnen mehr: vollständige Adressen nur für Seiten, die sie nicht offen anzeigen.',
          en: 'A key reads what everyone reads. Scopes open more: full addresses only for sites that do not show them openly.',
        },
      },
      defaultValue: [],
      hasMany: true,
      options: Object.entries(scopes).map(([value, label]) => ({ label, value })),
    },
  ],
  hooks: { beforeChange: [refuseStaleSave, withdrawKey] },
  lockDocuments: { duration: 300 },
}
