import type { GlobalConfig } from 'payload'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'

export const Association: GlobalConfig = {
  slug: slugs.association,
  label: { de: 'Verband', en: 'Association' },
  graphQL: { name: 'Association' },
  admin: { group: groups.association },
  fields: [
    {
      name: 'name',
      type: 'text',
      label: { de: 'Name', en: 'Name' },
      localized: true,
      required: true,
    },
  ],
  versions: { drafts: true, max: 50 },
}
