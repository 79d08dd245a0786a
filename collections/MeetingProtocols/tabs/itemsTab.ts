import type { Tab } from 'payload'
import { neededInSource } from '../../fields/neededInSource.ts'
import { countField } from '../../fields/countField.ts'
import { instantField } from '../../fields/instantField.ts'
import { notBefore } from '../../fields/notBefore.ts'
import { personFields } from '../fields/personFields.ts'
import { voteFields } from '../fields/voteFields.ts'
import { withinThePresent } from '../rules/withinThePresent.ts'
import { rowSummary } from '../../fields/rowSummary.ts'

/** What was said and decided, item by item of the agenda. */
export const itemsTab: Tab = {
  label: { de: 'Punkte', en: 'Items' },
  fields: [
    {
      name: 'items',
      type: 'array',
      interfaceName: 'ProtocolItem',
      label: { de: 'Tagesordnungspunkte', en: 'Agenda items' },
      labels: {
        singular: { de: 'Punkt', en: 'Item' },
        plural: { de: 'Punkte', en: 'Items' },
      },
      admin: {
        components: {
          RowLabel: '/collections/MeetingProtocols/components/ItemLabel.tsx#ItemLabel',
        },
        description: {
          de: 'Ein neues Protokoll bekommt beim ersten Speichern für jeden Punkt der Tagesordnung einen Eintrag.',
          en: 'New minutes get one entry for each item of the agenda when they are first saved.',
        },
        initCollapsed: true,
      },
      fields: [
        {
          name: 'itemId',
          type: 'text',
          label: { de: 'Punkt der Tagesordnung', en: 'Item of the agenda' },
          admin: {
            components: {
              Field: '/collections/MeetingProtocols/components/AgendaItemField.tsx#AgendaItemField',
            },
          },
          required: true,
        },
        {
          name: 'isPublic',
          type: 'checkbox',
          label: { de: 'Öffentlich', en: 'Public' },
          access: { create: () => false, update: () => false },
          admin: {
            description: {
              de: 'Steht in der Tagesordnung der Sitzung und wird von dort übernommen.',
              en: 'Set in the agenda of the meeting and taken from there.',
            },
            readOnly: true,
          },
          defaultValue: false,
          index: true,
        },
        {
          type: 'row',
          fields: [
            instantField({ name: 'startedAt', label: { de: 'Von', en: 'Started at' } }),
            instantField({
              name: 'endedAt',
              day: 'end',
              label: { de: 'Bis', en: 'Ended at' },
              validate: notBefore({ field: 'startedAt', label: { de: 'Von', en: 'Started at' } }),
            }),
          ],
        },
        {
          name: 'publicText',
          type: 'richText',
          label: { de: 'Text für die Öffentlichkeit', en: 'Public text' },
          admin: {
            description: {
              de: 'Erscheint nach der Freigabe. Namen nur von Menschen, die zugestimmt haben.',
              en: 'Appears after the release. Names only of people who have agreed.',
            },
          },
          localized: true,
        },
        {
          name: 'internalText',
          type: 'richText',
          label: { de: 'Interner Text', en: 'Internal text' },
          admin: {
            description: { de: 'Wird nie veröffentlicht.', en: 'Is never published.' },
          },
          localized: true,
        },
        {
          name: 'motions',
          type: 'array',
          interfaceName: 'ProtocolMotion',
          label: { de: 'Anträge', en: 'Motions' },
          labels: {
            singular: { de: 'Antrag', en: 'Motion' },
            plural: { de: 'Anträge', en: 'Motions' },
          },
          admin: { components: { RowLabel: rowSummary('number', 'wording') }, initCollapsed: true },
          fields: [
            {
              name: 'number',
              type: 'text',
              label: { de: 'Nummer', en: 'Number' },
              maxLength: 40,
            },
            {
              name: 'wording',
              type: 'textarea',
              label: { de: 'Wortlaut', en: 'Wording' },
              localized: true,
              validate: neededInSource.textarea,
            },
            personFields({
              isPublic: true,
              label: { de: 'Gestellt von', en: 'Moved by' },
              other: { name: 'byName', label: { de: 'Oder Name, Fraktion', en: 'Or name, group' } },
              person: 'by',
            }),
          ],
        },
        {
          name: 'votes',
          type: 'array',
          interfaceName: 'ProtocolVote',
          label: { de: 'Abstimmungen', en: 'Votes' },
          labels: {
            singular: { de: 'Abstimmung', en: 'Vote' },
            plural: { de: 'Abstimmungen', en: 'Votes' },
          },
          admin: {
            components: { RowLabel: rowSummary('subject', 'outcome') },
            initCollapsed: true,
          },
          fields: voteFields,
        },
        {
          name: 'elections',
          type: 'array',
          interfaceName: 'ProtocolElection',
          label: { de: 'Wahlen', en: 'Elections' },
          labels: {
            singular: { de: 'Wahl', en: 'Election' },
            plural: { de: 'Wahlen', en: 'Elections' },
          },
          admin: {
            components: {
              RowLabel: rowSummary('office', 'candidate', 'candidateName', 'accepted'),
            },
            description: {
              de: 'Eine Zeile für jede Kandidatur.',
              en: 'One row for each candidate.',
            },
            initCollapsed: true,
          },
          fields: [
            {
              name: 'office',
              type: 'text',
              label: { de: 'Amt', en: 'Office' },
              localized: true,
              validate: neededInSource.text,
            },
            personFields({
              isNeeded: true,
              isPublic: true,
              label: { de: 'Kandidat:in', en: 'Candidate' },
              other: { name: 'candidateName', label: { de: 'Oder Name', en: 'Or name' } },
              person: 'candidate',
            }),
            {
              type: 'row',
              fields: [
                countField({
                  name: 'votes',
                  label: { de: 'Stimmen', en: 'Votes' },
                  validate: withinThePresent({
                    sum: (row) => (row as { votes?: null | number }).votes ?? 0,
                  }),
                }),
                {
                  name: 'accepted',
                  type: 'checkbox',
                  label: { de: 'Gewählt und angenommen', en: 'Elected and accepted' },
                },
              ],
            },
          ],
        },
        {
          name: 'statements',
          type: 'array',
          interfaceName: 'ProtocolStatement',
          label: { de: 'Erklärungen zu Protokoll', en: 'Statements for the record' },
          labels: {
            singular: { de: 'Erklärung', en: 'Statement' },
            plural: { de: 'Erklärungen', en: 'Statements' },
          },
          admin: {
            components: { RowLabel: rowSummary('by', 'byName', 'text') },
            initCollapsed: true,
          },
          fields: [
            personFields({
              isPublic: true,
              label: { de: 'Von', en: 'By' },
              other: { name: 'byName', label: { de: 'Oder Name', en: 'Or name' } },
              person: 'by',
            }),
            {
              name: 'text',
              type: 'textarea',
              label: { de: 'Wortlaut', en: 'Wording' },
              localized: true,
              validate: neededInSource.textarea,
            },
          ],
        },
      ],
    },
  ],
}
