import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { withFieldAccess } from '../access/withFieldAccess.ts'
import { dayField } from '../fields/dayField.ts'
import { idField } from '../fields/idField.ts'
import { neededInSource } from '../fields/neededInSource.ts'
import { notBefore } from '../fields/notBefore.ts'
import { notInFuture } from '../fields/notInFuture.ts'
import { revisionFields } from '../fields/revisionFields.ts'
import { selectField } from '../fields/selectField.ts'
import { withRule } from '../fields/withRule.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'
import { countFields } from '../votes/countFields.ts'
import { outcomeFields } from '../votes/outcomeFields.ts'
import { resolutionsAccess } from './access.ts'
import { resolutionsFieldRights } from './fieldRights.ts'
import { assignNumber } from './hooks/assignNumber.ts'
import { followMeeting } from './hooks/followMeeting.ts'
import { notItself } from './rules/notItself.ts'

/** The register of resolutions. No drafts: what is entered here has been decided. */
export const Resolutions: CollectionConfig = {
  slug: slugs.resolutions,
  labels: {
    singular: { de: 'Beschluss', en: 'Resolution' },
    plural: { de: 'Beschlüsse', en: 'Resolutions' },
  },
  graphQL: { singularName: 'Resolution', pluralName: 'Resolutions' },
  access: resolutionsAccess,
  defaultPopulate: { number: true, outcome: true, title: true, year: true },
  admin: {
    defaultColumns: ['number', 'title', 'board', 'outcome', 'implementation', 'isPublic'],
    group: groups.boards,
    listSearchableFields: ['number', 'title'],
    useAsTitle: 'number',
  },
  defaultSort: ['-year', '-number'],
  fields: withFieldAccess(
    [
      idField(),
      {
        type: 'row',
        fields: [
          {
            name: 'board',
            type: 'relationship',
            access: { update: () => false },
            index: true,
            label: { de: 'Gremium', en: 'Board' },
            relationTo: slugs.advisoryBoards,
            required: true,
          },
          {
            name: 'number',
            type: 'text',
            access: { update: () => false },
            label: { de: 'Nummer', en: 'Number' },
            admin: {
              description: {
                de: 'Leer lassen: die nächste freie Nummer des Gremiums im Jahr wird vergeben. Eine Nummer bleibt für immer vergeben.',
                en: "Leave empty to get the board's next free number of the year. A number is never given again.",
              },
              placeholder: '2026-003',
            },
            hooks: { beforeDuplicate: [() => null] },
            index: true,
            maxLength: 40,
            // Boards count in many forms; one without any digit counts nothing.
            validate: withRule(
              text as TextFieldSingleValidation,
              (value) =>
                !value ||
                /\d/.test(value) || {
                  de: 'Eine Nummer hat wenigstens eine Ziffer, zum Beispiel 2026-003. Leer lassen, dann wird die nächste vergeben.',
                  en: 'A number has at least one digit, for example 2026-003. Leave it empty to get the next one.',
                },
            ),
          },
        ],
      },
      {
        name: 'title',
        type: 'text',
        label: { de: 'Titel', en: 'Title' },
        localized: true,
        required: true,
      },
      {
        name: 'wording',
        type: 'textarea',
        label: { de: 'Wortlaut', en: 'Wording' },
        admin: {
          description: {
            de: 'Genau wie beschlossen, ohne Kürzung.',
            en: 'Exactly as decided, unabridged.',
          },
          rows: 8,
        },
        localized: true,
        validate: neededInSource.textarea,
      },
      {
        type: 'row',
        fields: [
          {
            name: 'meeting',
            type: 'relationship',
            index: true,
            label: { de: 'Sitzung', en: 'Meeting' },
            admin: { allowCreate: false, sortOptions: '-start' },
            // Without its meeting nothing would tell whether a resolution is public.
            custom: { keepsTarget: true },
            relationTo: slugs.meetings,
          },
          {
            name: 'item',
            type: 'text',
            label: { de: 'Punkt der Tagesordnung', en: 'Item of the agenda' },
            admin: {
              components: {
                Field:
                  '/collections/MeetingProtocols/components/AgendaItemField.tsx#AgendaItemField',
              },
            },
            index: true,
          },
        ],
      },
      {
        name: 'votes',
        type: 'group',
        interfaceName: 'ResolutionVotes',
        label: { de: 'Abstimmung', en: 'Vote' },
        fields: [countFields()],
      },
      ...outcomeFields({ isRequired: true, votes: 'votes' }),
      {
        type: 'row',
        fields: [
          dayField({ name: 'validFrom', index: true, label: { de: 'Gilt ab', en: 'Valid from' } }),
          dayField({
            name: 'validTo',
            index: true,
            label: { de: 'Gilt bis', en: 'Valid to' },
            validate: notBefore({ field: 'validFrom', label: { de: 'Gilt ab', en: 'Valid from' } }),
          }),
        ],
      },
      {
        name: 'supersededBy',
        type: 'relationship',
        hasMany: false,
        index: true,
        label: { de: 'Ersetzt durch', en: 'Superseded by' },
        filterOptions: ({ id }) => (id ? { id: { not_equals: id } } : true),
        relationTo: slugs.resolutions,
        validate: notItself,
      },
      selectField({
        name: 'implementation',
        admin: { position: 'sidebar' },
        defaultValue: 'open',
        index: true,
        label: { de: 'Umsetzung', en: 'Implementation' },
        values: {
          open: { de: 'Offen', en: 'Open' },
          'in-progress': { de: 'In Arbeit', en: 'In progress' },
          done: { de: 'Erledigt', en: 'Done' },
          dropped: { de: 'Aufgegeben', en: 'Dropped' },
        },
      }),
      dayField({
        name: 'decidedOn',
        admin: {
          description: {
            de: 'Ohne Angabe gilt der Tag der Sitzung.',
            en: 'The day of the meeting where nothing is given.',
          },
          position: 'sidebar',
        },
        index: true,
        label: { de: 'Beschlossen am', en: 'Decided on' },
        validate: notInFuture({
          de: 'Dieser Tag liegt in der Zukunft. Hier steht, was beschlossen ist: bitte den Tag berichtigen.',
          en: 'This day is in the future. What is entered here has been decided: correct the day.',
        }),
      }),
      {
        name: 'isPublic',
        type: 'checkbox',
        label: { de: 'Öffentlich', en: 'Public' },
        admin: {
          description: {
            de: 'Mit Sitzung und Punkt entscheidet die Tagesordnung, sonst dieser Haken.',
            en: 'With a meeting and item the agenda decides, otherwise this tick.',
          },
          position: 'sidebar',
        },
        defaultValue: false,
        index: true,
      },
      {
        name: 'year',
        type: 'number',
        access: { update: () => false },
        label: { de: 'Jahr', en: 'Year' },
        admin: {
          description: {
            de: 'Das Jahr, in dem die Nummer zählt. Wird automatisch gesetzt.',
            en: 'The year in which the number counts. Set automatically.',
          },
          position: 'sidebar',
          step: 1,
        },
        hooks: { beforeDuplicate: [() => null] },
        index: true,
        max: 2999,
        min: 1900,
      },
      ...revisionFields(),
    ],
    resolutionsFieldRights,
  ),
  hooks: { beforeChange: [followMeeting, assignNumber] },
  indexes: [{ fields: ['board', 'year', 'number'], unique: true }],
  lockDocuments: { duration: 300 },
  trash: true,
}
