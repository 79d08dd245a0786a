import type { CollectionConfig } from 'payload'
import { fieldRules } from '../access/fieldRules.ts'
import { dayField } from '../fields/dayField.ts'
import { idField } from '../fields/idField.ts'
import { revisionFields } from '../fields/revisionFields.ts'
import { selectField } from '../fields/selectField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'
import { advisoryBoardsAccess } from './access.ts'
import { foundingStatuses } from './foundingStatuses.ts'
import { basisTab } from './tabs/basisTab.ts'
import { foundingTab } from './tabs/foundingTab.ts'
import { generalTab } from './tabs/generalTab.ts'
import { membersTab } from './tabs/membersTab.ts'
import { relatedTab } from './tabs/relatedTab.ts'
import { rulesTab } from './tabs/rulesTab.ts'

export const AdvisoryBoards: CollectionConfig = {
  slug: slugs.advisoryBoards,
  labels: {
    singular: { de: 'Beirat', en: 'Advisory board' },
    plural: { de: 'Beiräte', en: 'Advisory boards' },
  },
  graphQL: { singularName: 'AdvisoryBoard', pluralName: 'AdvisoryBoards' },
  access: advisoryBoardsAccess,
  defaultPopulate: { foundingStatus: true, kind: true, municipality: true, name: true, slug: true },
  admin: {
    defaultColumns: ['name', 'municipality', 'foundingStatus', 'asOf', '_status', 'publicState'],
    group: groups.boards,
    listSearchableFields: ['name'],
    useAsTitle: 'name',
  },
  defaultSort: 'slug',
  fields: [
    idField(),
    {
      type: 'tabs',
      tabs: [generalTab, foundingTab, membersTab, basisTab, rulesTab, relatedTab],
    },
    selectField({
      name: 'foundingStatus',
      admin: {
        description: {
          de: 'Der aktuelle Stand. Wie es dazu kam, steht im Reiter „Gründung“.',
          en: 'The present status. How it came about is told in the tab "Founding".',
        },
        position: 'sidebar',
      },
      index: true,
      label: { de: 'Gründungsstand', en: 'Founding status' },
      required: true,
      values: foundingStatuses,
    }),
    {
      name: 'source',
      type: 'text',
      label: { de: 'Quelle', en: 'Source' },
      admin: {
        description: {
          de: 'Woher die Angaben stammen: Link oder Gespräch.',
          en: 'Where the data come from: a link or a conversation.',
        },
        position: 'sidebar',
      },
    },
    dayField({
      name: 'asOf',
      admin: {
        description: {
          de: 'Tag, an dem die Angaben zuletzt stimmten.',
          en: 'Day on which the data were last known to be true.',
        },
        position: 'sidebar',
      },
      index: true,
      label: { de: 'Stand vom', en: 'As of' },
    }),
    {
      name: 'checkedBy',
      type: 'relationship',
      label: { de: 'Geprüft von', en: 'Checked by' },
      admin: { allowCreate: false, allowEdit: false, position: 'sidebar' },
      access: { read: fieldRules.staff },
      relationTo: slugs.users,
    },
    ...revisionFields(),
  ],
  lockDocuments: { duration: 300 },
  trash: true,
  versions: { drafts: true, maxPerDoc: 50 },
}
