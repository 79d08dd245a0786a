import type { CollectionConfig } from 'payload'
import { withFieldAccess } from '../access/withFieldAccess.ts'
import { countField } from '../fields/countField.ts'
import { idField } from '../fields/idField.ts'
import { instantField } from '../fields/instantField.ts'
import { revisionFields } from '../fields/revisionFields.ts'
import { selectField } from '../fields/selectField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'
import { meetingProtocolsAccess } from './access.ts'
import { meetingProtocolsFieldRights } from './fieldRights.ts'
import { dropHiddenTexts } from './hooks/dropHiddenTexts.ts'
import { fillItems } from './hooks/fillItems.ts'
import { followAgenda } from './hooks/followAgenda.ts'
import { noteAccount } from './hooks/noteAccount.ts'
import { oneForEachMeeting } from './hooks/oneForEachMeeting.ts'
import { setTitle } from './hooks/setTitle.ts'
import { protocolStates } from './protocolStates.ts'
import { notBeforeSession } from './rules/notBeforeSession.ts'
import { notReleasedAhead } from './rules/notReleasedAhead.ts'
import { statesToChoose } from './rules/statesToChoose.ts'
import { approvalTab } from './tabs/approvalTab.ts'
import { attendanceTab } from './tabs/attendanceTab.ts'
import { itemsTab } from './tabs/itemsTab.ts'
import { sessionTab } from './tabs/sessionTab.ts'
import { tasksTab } from './tabs/tasksTab.ts'

/** What comes after the approval is not in the way before it. */
const isReleasable = (data: { releasedAt?: unknown; state?: string }): boolean =>
  data.state === 'approved' || Boolean(data.releasedAt)

export const MeetingProtocols: CollectionConfig = {
  slug: slugs.meetingProtocols,
  labels: {
    singular: { de: 'Protokoll', en: 'Minutes' },
    plural: { de: 'Protokolle', en: 'Minutes' },
  },
  graphQL: { singularName: 'MeetingProtocol', pluralName: 'MeetingProtocols' },
  access: meetingProtocolsAccess,
  defaultPopulate: { meeting: true, state: true, title: true },
  admin: {
    defaultColumns: ['title', 'boardsOfMeeting', 'meeting', 'state', '_status', 'publicState'],
    group: groups.boards,
    listSearchableFields: ['title'],
    useAsTitle: 'title',
  },
  fields: withFieldAccess(
    [
      idField(),
      {
        name: 'title',
        type: 'text',
        access: { create: () => false, update: () => false },
        admin: { hidden: true },
        index: true,
        label: { de: 'Bezeichnung', en: 'Title' },
      },
      // A column of the list and nothing else.
      {
        name: 'boardsOfMeeting',
        type: 'ui',
        label: { de: 'Gremium', en: 'Board' },
        admin: {
          components: {
            Cell: '/collections/MeetingProtocols/components/BoardsCell.tsx#BoardsCell',
          },
        },
      },
      { type: 'tabs', tabs: [sessionTab, attendanceTab, itemsTab, tasksTab, approvalTab] },
      selectField({
        name: 'state',
        filterOptions: statesToChoose,
        admin: { position: 'sidebar' },
        defaultValue: 'draft',
        index: true,
        label: { de: 'Bearbeitungsstand', en: 'Progress' },
        required: true,
        values: protocolStates,
      }),
      instantField({
        name: 'releasedAt',
        admin: {
          condition: isReleasable,
          description: {
            de: 'Ohne Freigabe sieht die Öffentlichkeit nichts, auch wenn das Protokoll veröffentlicht ist.',
            en: 'Without a release the public sees nothing, even if the minutes are published.',
          },
          position: 'sidebar',
        },
        index: true,
        label: { de: 'Freigegeben am', en: 'Released at' },
        validate: notBeforeSession(notReleasedAhead),
      }),
      {
        name: 'releasedBy',
        type: 'relationship',
        hooks: { beforeChange: [noteAccount('releasedAt')] },
        index: true,
        label: { de: 'Freigegeben von', en: 'Released by' },
        admin: {
          allowCreate: false,
          allowEdit: false,
          condition: isReleasable,
          position: 'sidebar',
        },
        relationTo: slugs.users,
      },
      {
        ...countField({
          name: 'version',
          label: { de: 'Fassung des Protokolls', en: 'Version of the minutes' },
          admin: {
            condition: isReleasable,
            description: {
              de: 'Steigt mit jeder Berichtigung nach der Genehmigung.',
              en: 'Rises with every correction after the approval.',
            },
            position: 'sidebar',
          },
        }),
        defaultValue: 1,
      },
      ...revisionFields(),
    ],
    meetingProtocolsFieldRights,
  ),
  // What decides about hiding other fields, and who is named as what, is there whatever a reader selects.
  forceSelect: {
    chair: true,
    corrections: { itemId: true },
    items: {
      elections: { candidate: true, candidateName: true },
      isPublic: true,
      itemId: true,
      motions: { by: true, byName: true },
      statements: { by: true, byName: true },
    },
    keeper: true,
    meeting: true,
    state: true,
  },
  hooks: {
    beforeChange: [oneForEachMeeting, fillItems, followAgenda, setTitle],
    beforeRead: [dropHiddenTexts],
  },
  lockDocuments: { duration: 300 },
  trash: true,
  versions: { drafts: true, maxPerDoc: 100 },
}
