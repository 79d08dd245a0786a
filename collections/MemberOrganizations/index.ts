import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { revisionField } from '../fields/revisionField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'

export const MemberOrganizations: CollectionConfig = {
  slug: slugs.memberOrganizations,
  labels: {
    singular: { de: 'Mitgliedsorganisation', en: 'Member organisation' },
    plural: { de: 'Mitgliedsorganisationen', en: 'Member organisations' },
  },
  graphQL: { singularName: 'MemberOrganization', pluralName: 'MemberOrganizations' },
  admin: { group: groups.association, useAsTitle: 'name' },
  fields: [
    idField(),
    {
      name: 'name',
      type: 'text',
      label: { de: 'Name', en: 'Name' },
      localized: true,
      required: true,
    },
    revisionField(),
  ],
  trash: true,
  versions: { drafts: true, maxPerDoc: 50 },
}
