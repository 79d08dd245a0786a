import type { Tab } from 'payload'
import { countField } from '../../fields/countField.ts'
import { instantField } from '../../fields/instantField.ts'
import { notBefore } from '../../fields/notBefore.ts'
import { onlyWhen } from '../../fields/onlyWhen.ts'
import { selectField } from '../../fields/selectField.ts'
import { slugs } from '../../slugs.ts'
import { personFields } from '../fields/personFields.ts'
import { rowSummary } from '../../fields/rowSummary.ts'

/** Who was there, who may vote, and from when until when. */
export const attendanceTab: Tab = {
  label: { de: 'Anwesenheit', en: 'Attendance' },
  fields: [
    countField({
      name: 'votingPresent',
      label: { de: 'Stimmberechtigte anwesend', en: 'Voting members present' },
      admin: {
        description: {
          de: 'Bei der Eröffnung gezählt. Gilt für jeden Punkt, der keine eigene Uhrzeit hat.',
          en: 'Counted at the opening. Holds for every item without a time of its own.',
        },
      },
    }),
    {
      name: 'attendance',
      type: 'array',
      interfaceName: 'ProtocolAttendance',
      label: { de: 'Anwesenheitsliste', en: 'Attendance list' },
      labels: {
        singular: { de: 'Teilnahme', en: 'Participant' },
        plural: { de: 'Teilnahmen', en: 'Participants' },
      },
      admin: {
        components: { RowLabel: rowSummary('person', 'guest', 'state') },
        initCollapsed: true,
      },
      fields: [
        personFields({
          isNeeded: true,
          label: { de: 'Person', en: 'Person' },
          other: { name: 'guest', label: { de: 'Gast', en: 'Guest' } },
          person: 'person',
        }),
        {
          type: 'row',
          fields: [
            selectField({
              name: 'state',
              label: { de: 'Teilnahme', en: 'State' },
              required: true,
              values: {
                present: { de: 'Anwesend', en: 'Present' },
                excused: { de: 'Entschuldigt', en: 'Excused' },
                absent: { de: 'Abwesend', en: 'Absent' },
                represented: { de: 'Vertreten', en: 'Represented' },
              },
            }),
            onlyWhen({
              field: {
                name: 'representedBy',
                type: 'relationship',
                label: { de: 'Vertreten durch', en: 'Represented by' },
                relationTo: slugs.people,
              },
              isAsked: (_data, { state }) => state === 'represented',
            }),
          ],
        },
        {
          name: 'voting',
          type: 'checkbox',
          label: { de: 'Stimmberechtigt', en: 'Has a vote' },
          admin: {
            description: {
              de: 'Bei einer Vertretung nur an einer Stelle ankreuzen: beim Mitglied oder bei der Vertretung.',
              en: 'Where somebody is represented tick it once only: at the member or at the one who stands in.',
            },
          },
        },
        {
          type: 'row',
          fields: [
            instantField({ name: 'from', label: { de: 'Gekommen', en: 'From' } }),
            instantField({
              name: 'to',
              day: 'end',
              label: { de: 'Gegangen', en: 'To' },
              validate: notBefore({ field: 'from', label: { de: 'Gekommen', en: 'From' } }),
            }),
          ],
        },
        {
          name: 'reason',
          type: 'text',
          label: { de: 'Grund der Abwesenheit', en: 'Reason of absence' },
          admin: {
            description: {
              de: 'Nur intern, kurz und ohne Krankheiten.',
              en: 'Internal, short and without illnesses.',
            },
          },
        },
      ],
    },
  ],
}
