import type { NumberFieldSingleValidation, Tab } from 'payload'
import { number } from 'payload/shared'
import { countField } from '../../fields/countField.ts'
import { dayField } from '../../fields/dayField.ts'
import { notBefore } from '../../fields/notBefore.ts'
import { notInFuture } from '../../fields/notInFuture.ts'
import { selectField } from '../../fields/selectField.ts'
import { withRule } from '../../fields/withRule.ts'
import { slugs } from '../../slugs.ts'
import { type Seats, seatSum } from '../rules/seatSum.ts'
import { rowSummary } from '../../fields/rowSummary.ts'

/** How the board comes about, its seats and who holds them. */
export const membersTab: Tab = {
  label: { de: 'Besetzung', en: 'Members' },
  fields: [
    selectField({
      name: 'appointment',
      label: { de: 'Zustandekommen', en: 'Appointment' },
      values: {
        appointed: { de: 'Berufen', en: 'Appointed' },
        elected: { de: 'Gewählt', en: 'Elected' },
        mixed: { de: 'Teils gewählt, teils berufen', en: 'Partly elected, partly appointed' },
      },
    }),
    {
      name: 'appointmentDescription',
      type: 'textarea',
      label: { de: 'Verfahren', en: 'Procedure' },
      admin: {
        description: {
          de: 'Wer schlägt vor, wer wählt oder beruft, wie oft.',
          en: 'Who proposes, who elects or appoints, how often.',
        },
      },
      localized: true,
    },
    {
      type: 'row',
      fields: [
        dayField({
          name: 'lastElection',
          label: { de: 'Letzte Wahl', en: 'Last election' },
          validate: notInFuture({
            de: 'Dieser Tag liegt in der Zukunft. Bitte berichtigen oder unter „Nächste Wahl“ eintragen.',
            en: 'This day is in the future. Correct it or enter it as the next election (nextElection).',
          }),
        }),
        dayField({
          name: 'nextElection',
          index: true,
          label: { de: 'Nächste Wahl', en: 'Next election' },
          validate: notBefore({
            field: 'lastElection',
            label: { de: 'Letzte Wahl', en: 'Last election' },
          }),
        }),
        {
          name: 'turnout',
          type: 'number',
          label: { de: 'Wahlbeteiligung in %', en: 'Turnout in %' },
          admin: { step: 0.1 },
          max: 100,
          min: 0,
          validate: withRule(
            number as NumberFieldSingleValidation,
            // Payload reads a word as NaN and would keep nothing in silence.
            (value) =>
              !Number.isNaN(value) || {
                de: 'Bitte eine Zahl von 0 bis 100 angeben.',
                en: 'Give a number from 0 to 100.',
              },
          ),
        },
      ],
    },
    {
      name: 'seats',
      type: 'group',
      interfaceName: 'BoardSeats',
      label: { de: 'Sitze', en: 'Seats' },
      fields: [
        {
          type: 'row',
          fields: [
            countField({
              name: 'total',
              label: { de: 'Insgesamt', en: 'Total' },
              rule: (_value, { siblingData }) => seatSum(siblingData as Seats),
            }),
            countField({ name: 'migrant', label: { de: 'Migrant:innen', en: 'Migrants' } }),
            countField({ name: 'council', label: { de: 'Rat oder Kreistag', en: 'Council' } }),
            countField({ name: 'other', label: { de: 'Weitere', en: 'Other' } }),
            countField({
              name: 'voting',
              label: { de: 'Davon stimmberechtigt', en: 'Of these with a vote' },
              rule: (value, { siblingData }) =>
                typeof siblingData.total !== 'number' ||
                value <= siblingData.total || {
                  de: `Mehr Stimmberechtigte als Sitze insgesamt (${siblingData.total}). Bitte eine der beiden Zahlen berichtigen.`,
                  en: `More voting members than seats in total (${siblingData.total}). Correct one of the two numbers.`,
                },
            }),
          ],
        },
      ],
    },
    {
      name: 'term',
      type: 'group',
      interfaceName: 'BoardTerm',
      label: { de: 'Amtszeit', en: 'Term' },
      fields: [
        {
          type: 'row',
          fields: [
            dayField({ name: 'from', label: { de: 'Von', en: 'From' } }),
            dayField({
              name: 'to',
              index: true,
              label: { de: 'Bis', en: 'To' },
              validate: notBefore({ field: 'from', label: { de: 'Von', en: 'From' } }),
            }),
          ],
        },
      ],
    },
    {
      name: 'members',
      type: 'array',
      interfaceName: 'BoardMember',
      label: { de: 'Mitglieder', en: 'Members' },
      labels: {
        singular: { de: 'Mitglied', en: 'Member' },
        plural: { de: 'Mitglieder', en: 'Members' },
      },
      admin: {
        components: { RowLabel: rowSummary('person', 'role') },
        description: {
          de: 'Öffentlich erscheint nur, wer der Namensnennung zugestimmt hat.',
          en: 'Only who has agreed to be named appears in public.',
        },
        initCollapsed: true,
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'person',
              type: 'relationship',
              index: true,
              label: { de: 'Person', en: 'Person' },
              relationTo: slugs.people,
              required: true,
            },
            selectField({
              name: 'role',
              label: { de: 'Rolle', en: 'Role' },
              values: {
                chair: { de: 'Vorsitz', en: 'Chair' },
                'deputy-chair': { de: 'Stellvertretender Vorsitz', en: 'Deputy chair' },
                member: { de: 'Mitglied', en: 'Member' },
                deputy: { de: 'Stellvertretung', en: 'Deputy' },
                advisory: { de: 'Beratend', en: 'Advisory' },
              },
            }),
          ],
        },
        {
          type: 'row',
          fields: [
            selectField({
              name: 'seat',
              label: { de: 'Sitz', en: 'Seat' },
              values: {
                migrant: { de: 'Migrant:innen', en: 'Migrants' },
                council: { de: 'Rat oder Kreistag', en: 'Council' },
                other: { de: 'Weitere', en: 'Other' },
              },
            }),
            {
              name: 'onBehalfOf',
              type: 'relationship',
              index: true,
              label: { de: 'Entsandt von', en: 'On behalf of' },
              relationTo: slugs.memberOrganizations,
            },
          ],
        },
        { name: 'isVoting', type: 'checkbox', label: { de: 'Stimmberechtigt', en: 'Has a vote' } },
        {
          type: 'row',
          fields: [
            dayField({ name: 'from', label: { de: 'Von', en: 'From' } }),
            dayField({
              name: 'to',
              label: { de: 'Bis', en: 'To' },
              validate: notBefore({ field: 'from', label: { de: 'Von', en: 'From' } }),
            }),
          ],
        },
      ],
    },
  ],
}
