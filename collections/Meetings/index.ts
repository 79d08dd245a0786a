import type { CollectionConfig, SelectFieldSingleValidation } from 'payload'
import { select } from 'payload/shared'
import { withFieldAccess } from '../access/withFieldAccess.ts'
import { idField } from '../fields/idField.ts'
import { revisionFields } from '../fields/revisionFields.ts'
import { selectField } from '../fields/selectField.ts'
import { withRule } from '../fields/withRule.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'
import { isAfterToday } from '../time/isAfterToday.ts'
import { meetingsAccess } from './access.ts'
import { meetingsFieldRights } from './fieldRights.ts'
import { carryPublicityOver } from './hooks/carryPublicityOver.ts'
import { keepRecordedItems } from './hooks/keepRecordedItems.ts'
import { agendaTab } from './tabs/agendaTab.ts'
import { invitationTab } from './tabs/invitationTab.ts'
import { relatedTab } from './tabs/relatedTab.ts'
import { sessionTab } from './tabs/sessionTab.ts'

export const Meetings: CollectionConfig = {
  slug: slugs.meetings,
  labels: {
    singular: { de: 'Sitzung oder Termin', en: 'Meeting' },
    plural: { de: 'Sitzungen & Termine', en: 'Meetings' },
  },
  graphQL: { singularName: 'Meeting', pluralName: 'Meetings' },
  access: meetingsAccess,
  defaultPopulate: { number: true, slug: true, start: true, state: true, title: true },
  admin: {
    components: { beforeListTable: ['/collections/components/OnlyMine.tsx#OnlyMine'] },
    defaultColumns: ['title', 'start', 'boards', 'state', '_status', 'publicState'],
    group: groups.boards,
    listSearchableFields: ['title', 'number'],
    useAsTitle: 'title',
  },
  defaultSort: '-start',
  fields: withFieldAccess(
    [
      idField(),
      { type: 'tabs', tabs: [sessionTab, agendaTab, invitationTab, relatedTab] },
      {
        ...selectField({
          name: 'state',
          admin: { position: 'sidebar' },
          defaultValue: 'planned',
          index: true,
          label: { de: 'Planungsstand', en: 'Planning' },
          required: true,
          values: {
            planned: { de: 'Geplant', en: 'Planned' },
            invited: { de: 'Eingeladen', en: 'Invited' },
            held: { de: 'Durchgeführt', en: 'Held' },
            cancelled: { de: 'Abgesagt', en: 'Cancelled' },
          },
        }),
        hasMany: false,
        validate: withRule(
          select as SelectFieldSingleValidation,
          (value, { siblingData }) =>
            value !== 'held' ||
            !isAfterToday(siblingData.start) || {
              de: 'Die Sitzung beginnt erst noch. Bitte den Beginn oder den Planungsstand berichtigen.',
              en: 'The meeting has yet to begin. Correct its start or this state.',
            },
        ),
      },
      selectField({
        name: 'visibility',
        admin: {
          description: {
            de: '„Teilweise“: die einzelnen Punkte entscheiden. „Nicht öffentlich“: kein Punkt wird öffentlich.',
            en: '"Partly": the single items decide. "Closed": no item becomes public.',
          },
          position: 'sidebar',
        },
        defaultValue: 'partly',
        index: true,
        label: { de: 'Öffentlichkeit', en: 'Visibility' },
        required: true,
        values: {
          public: { de: 'Öffentlich', en: 'Public' },
          partly: { de: 'Teilweise öffentlich', en: 'Partly public' },
          closed: { de: 'Nicht öffentlich', en: 'Closed' },
        },
      }),
      ...revisionFields(),
    ],
    meetingsFieldRights,
  ),
  // What decides about hiding other fields is there whatever a reader selects.
  forceSelect: { agenda: { isPublic: true }, boards: true, visibility: true },
  hooks: {
    afterChange: [carryPublicityOver],
    beforeChange: [keepRecordedItems],
  },
  lockDocuments: { duration: 300 },
  trash: true,
  versions: { drafts: true, maxPerDoc: 50 },
}
