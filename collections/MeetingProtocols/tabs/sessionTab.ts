import { relationship } from 'payload/shared'
import type { RelationshipFieldSingleValidation, Tab } from 'payload'
import { countField } from '../../fields/countField.ts'
import { instantField } from '../../fields/instantField.ts'
import { notBefore } from '../../fields/notBefore.ts'
import { selectField } from '../../fields/selectField.ts'
import { slugs } from '../../slugs.ts'
import { namedAsField } from '../fields/namedAsField.ts'
import { meetingsWithoutMinutes } from '../rules/meetingsWithoutMinutes.ts'

/** What the picker leaves out is refused by `oneForEachMeeting`, with the reason. */
const isMeeting: RelationshipFieldSingleValidation = (value, options) =>
  relationship(value, { ...options, filterOptions: undefined })

/** Of which meeting these are the minutes and what was stated at its opening. */
export const sessionTab: Tab = {
  label: { de: 'Sitzung', en: 'Session' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'meeting',
          type: 'relationship',
          hasMany: false,
          label: { de: 'Sitzung', en: 'Meeting' },
          admin: { allowCreate: false, sortOptions: '-start' },
          filterOptions: meetingsWithoutMinutes,
          relationTo: slugs.meetings,
          required: true,
          unique: true,
          validate: isMeeting,
          hooks: { beforeDuplicate: [() => null] },
        },
        selectField({
          name: 'kind',
          defaultValue: 'results',
          label: { de: 'Art', en: 'Kind' },
          values: {
            results: { de: 'Ergebnisprotokoll', en: 'Record of results' },
            narrative: { de: 'Verlaufsprotokoll', en: 'Narrative record' },
          },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        // Persons and not accounts: the minutes name who chaired for decades, accounts come and go and stay internal.
        namedAsField({ person: 'chair' }),
        {
          name: 'chair',
          type: 'relationship',
          index: true,
          label: { de: 'Sitzungsleitung', en: 'Chair' },
          relationTo: slugs.people,
          required: true,
        },
        namedAsField({ person: 'keeper' }),
        {
          name: 'keeper',
          type: 'relationship',
          index: true,
          label: { de: 'Protokollführung', en: 'Keeper of the minutes' },
          relationTo: slugs.people,
          required: true,
        },
      ],
    },
    {
      type: 'row',
      fields: [
        instantField({ name: 'startedAt', label: { de: 'Beginn', en: 'Started at' } }),
        instantField({
          name: 'endedAt',
          day: 'end',
          label: { de: 'Ende', en: 'Ended at' },
          validate: notBefore({ field: 'startedAt', label: { de: 'Beginn', en: 'Started at' } }),
        }),
      ],
    },
    {
      name: 'convenedProperly',
      type: 'checkbox',
      label: { de: 'Ordnungsgemäß eingeladen', en: 'Convened properly' },
    },
    {
      name: 'quorum',
      type: 'group',
      interfaceName: 'ProtocolQuorum',
      label: { de: 'Beschlussfähigkeit', en: 'Quorum' },
      fields: [
        { name: 'met', type: 'checkbox', label: { de: 'Beschlussfähig', en: 'Quorum met' } },
        {
          type: 'row',
          fields: [
            {
              name: 'rule',
              type: 'text',
              label: { de: 'Regel', en: 'Rule' },
              admin: {
                placeholder: {
                  de: 'mindestens die Hälfte der Mitglieder',
                  en: 'at least half of the members',
                },
              },
              localized: true,
            },
            countField({
              name: 'count',
              label: { de: 'Nötig sind', en: 'Needed' },
            }),
          ],
        },
      ],
    },
    {
      name: 'agendaApproved',
      type: 'checkbox',
      label: { de: 'Tagesordnung angenommen', en: 'Agenda approved' },
    },
    {
      name: 'agendaChanges',
      type: 'textarea',
      label: { de: 'Änderungen der Tagesordnung', en: 'Changes of the agenda' },
      admin: {
        description: {
          de: 'Nur intern: hier können auch nicht öffentliche Punkte genannt sein.',
          en: 'Internal: items that are not public may be named here.',
        },
      },
      localized: true,
    },
    {
      name: 'previousProtocol',
      type: 'relationship',
      index: true,
      label: { de: 'Protokoll der vorigen Sitzung', en: 'Minutes of the previous session' },
      filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
      relationTo: slugs.meetingProtocols,
    },
  ],
}
