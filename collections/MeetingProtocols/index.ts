import type { CollectionConfig } from 'payload'
import { idField } from '../fields/idField.ts'
import { revisionField } from '../fields/revisionField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'

export const MeetingProtocols: CollectionConfig = {
  slug: slugs.meetingProtocols,
  labels: {
    singular: { de: 'Protokoll', en: 'Minutes' },
    plural: { de: 'Protokolle', en: 'Minutes' },
  },
  graphQL: { singularName: 'MeetingProtocol', pluralName: 'MeetingProtocols' },
  admin: { group: groups.boards, useAsTitle: 'title' },
  fields: [
    idField(),
    { name: 'title', type: 'text', label: { de: 'Titel', en: 'Title' } },
    {
      name: 'meeting',
      type: 'relationship',
      label: { de: 'Sitzung', en: 'Meeting' },
      relationTo: slugs.meetings,
      required: true,
      unique: true,
    },
    revisionField(),
  ],
  trash: true,
  versions: { drafts: true, maxPerDoc: 50 },
}
