import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { revisionFields } from '../fields/revisionFields.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'
import { memberOrganizationsAccess } from './access.ts'
import { contactTab } from './fields/contactTab.ts'
import { identityTab } from './fields/identityTab.ts'
import { membershipFields } from './fields/membershipFields.ts'

/** Members, partners, sponsors and initiatives; those who left stay in the history. */
export const MemberOrganizations: CollectionConfig = {
  slug: slugs.memberOrganizations,
  labels: {
    singular: { de: 'Mitgliedsorganisation', en: 'Member organisation' },
    plural: { de: 'Mitgliedsorganisationen', en: 'Member organisations' },
  },
  graphQL: { singularName: 'MemberOrganization', pluralName: 'MemberOrganizations' },
  access: memberOrganizationsAccess,
  defaultPopulate: { name: true, shortName: true, slug: true, website: true },
  admin: {
    defaultColumns: [
      'name',
      '_status',
      'publicState',
      'membership',
      'seat.municipality',
      'updatedAt',
    ],
    description: {
      de: 'Mitglieder, Partner, Förderer und Initiativen. Wer austritt, bleibt mit Austrittsdatum stehen.',
      en: 'Members, partners, sponsors and initiatives. Those who leave stay, with the day of leaving.',
    },
    group: groups.association,
    listSearchableFields: ['name', 'shortName'],
    useAsTitle: 'name',
  },
  defaultSort: 'shortName',
  fields: [
    idField(),
    {
      type: 'tabs',
      tabs: [
        identityTab,
        contactTab,
        {
          label: { de: 'Ausschreibungen', en: 'Postings' },
          fields: [
            {
              name: 'postings',
              type: 'join',
              label: { de: 'Ausschreibungen', en: 'Postings' },
              admin: {
                allowCreate: false,
                defaultColumns: ['title', '_status', 'kind', 'deadline'],
              },
              collection: slugs.postings,
              defaultLimit: 10,
              defaultSort: '-updatedAt',
              on: 'provider',
            },
          ],
        },
      ],
    },
    ...membershipFields,
    ...revisionFields(),
  ],
  lockDocuments: { duration: 300 },
  trash: true,
  versions: { drafts: true, maxPerDoc: 50 },
}
