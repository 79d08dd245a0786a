import type { RelationshipField, Tab } from 'payload'
import { neededInSource } from '../../fields/neededInSource.ts'
import { countField } from '../../fields/countField.ts'
import { dayField } from '../../fields/dayField.ts'
import { instantField } from '../../fields/instantField.ts'
import { notBefore } from '../../fields/notBefore.ts'
import { selectField } from '../../fields/selectField.ts'
import { slugs } from '../../slugs.ts'
import { noteAccount } from '../hooks/noteAccount.ts'
import { personFields } from '../fields/personFields.ts'
import { approvedLater } from '../rules/approvedLater.ts'
import { notBeforeSession } from '../rules/notBeforeSession.ts'
import { meetingsThatApprove } from '../rules/meetingsThatApprove.ts'
import { rowSummary } from '../../fields/rowSummary.ts'

/** Whose account entered what is dated by the field `moment` beside it. */
const byAccount = (
  name: string,
  moment: string,
  label: { de: string; en: string },
): RelationshipField => ({
  name,
  type: 'relationship',
  hooks: { beforeChange: [noteAccount(moment)] },
  label,
  admin: { allowCreate: false, allowEdit: false },
  relationTo: slugs.users,
})

/** The way from the draft to the approved minutes, and what was corrected later. */
export const approvalTab: Tab = {
  label: { de: 'Umlauf & Genehmigung', en: 'Approval' },
  fields: [
    {
      name: 'review',
      type: 'group',
      interfaceName: 'ProtocolReview',
      label: { de: 'Prüfung durch die Leitung', en: 'Review by the chair' },
      fields: [
        {
          type: 'row',
          fields: [
            instantField({ name: 'reviewedAt', label: { de: 'Geprüft am', en: 'Reviewed at' } }),
            byAccount('reviewedBy', 'reviewedAt', { de: 'Geprüft von', en: 'Reviewed by' }),
          ],
        },
        { name: 'comment', type: 'textarea', label: { de: 'Anmerkung', en: 'Comment' } },
      ],
    },
    {
      name: 'circulation',
      type: 'group',
      interfaceName: 'ProtocolCirculation',
      label: { de: 'Umlauf', en: 'Circulation' },
      fields: [
        {
          type: 'row',
          fields: [
            instantField({ name: 'sentAt', label: { de: 'Verschickt am', en: 'Sent at' } }),
            instantField({
              name: 'objectionsUntil',
              day: 'end',
              index: true,
              label: { de: 'Einwendungen bis', en: 'Objections until' },
              validate: notBefore({
                field: 'sentAt',
                label: { de: 'Verschickt am', en: 'Sent at' },
              }),
            }),
          ],
        },
      ],
    },
    {
      name: 'objections',
      type: 'array',
      interfaceName: 'ProtocolObjection',
      label: { de: 'Einwendungen', en: 'Objections' },
      labels: {
        singular: { de: 'Einwendung', en: 'Objection' },
        plural: { de: 'Einwendungen', en: 'Objections' },
      },
      admin: {
        components: { RowLabel: rowSummary('by', 'byName', 'text') },
        description: {
          de: 'Nur intern. Jede bekommt eine Antwort, bevor das Protokoll genehmigt wird.',
          en: 'Internal. Each gets an answer before the minutes are approved.',
        },
        initCollapsed: true,
      },
      fields: [
        personFields({
          isNeeded: true,
          label: { de: 'Von', en: 'By' },
          other: { name: 'byName', label: { de: 'Oder Name', en: 'Or name' } },
          person: 'by',
        }),
        instantField({ name: 'receivedAt', label: { de: 'Eingegangen am', en: 'Received at' } }),
        {
          name: 'itemId',
          type: 'text',
          label: { de: 'Betrifft Punkt', en: 'Concerns item' },
          admin: {
            components: {
              Field: '/collections/MeetingProtocols/components/AgendaItemField.tsx#AgendaItemField',
            },
          },
        },
        {
          name: 'text',
          type: 'textarea',
          label: { de: 'Was geändert werden soll', en: 'What is to be changed' },
          required: true,
        },
        {
          type: 'row',
          fields: [
            selectField({
              name: 'outcome',
              label: { de: 'Entscheidung', en: 'Outcome' },
              values: {
                accepted: { de: 'Übernommen', en: 'Accepted' },
                'partly-accepted': { de: 'Teilweise übernommen', en: 'Partly accepted' },
                rejected: { de: 'Abgelehnt', en: 'Rejected' },
              },
            }),
            instantField({
              name: 'answeredAt',
              label: { de: 'Beantwortet am', en: 'Answered at' },
              validate: notBefore({
                field: 'receivedAt',
                label: { de: 'Eingegangen am', en: 'Received at' },
              }),
            }),
          ],
        },
        { name: 'answer', type: 'textarea', label: { de: 'Antwort', en: 'Answer' } },
      ],
    },
    {
      name: 'approvedIn',
      type: 'group',
      interfaceName: 'ProtocolApproval',
      label: { de: 'Genehmigt in', en: 'Approved in' },
      admin: {
        description: {
          de: 'Die spätere Sitzung, die das Protokoll genehmigt hat, und ihr Tagesordnungspunkt.',
          en: 'The later meeting that approved the minutes, and its item.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'meeting',
              type: 'relationship',
              hasMany: false,
              index: true,
              label: { de: 'Sitzung', en: 'Meeting' },
              admin: { allowCreate: false, sortOptions: '-start' },
              filterOptions: meetingsThatApprove,
              relationTo: slugs.meetings,
              validate: approvedLater,
            },
            {
              name: 'itemId',
              type: 'text',
              label: { de: 'Punkt der Tagesordnung', en: 'Item of the agenda' },
              admin: {
                components: {
                  Field:
                    '/collections/MeetingProtocols/components/AgendaItemField.tsx#AgendaItemField',
                },
              },
            },
          ],
        },
      ],
    },
    {
      type: 'row',
      fields: [
        instantField({
          name: 'approvedAt',
          index: true,
          label: { de: 'Genehmigt am', en: 'Approved at' },
          validate: notBeforeSession(),
        }),
        byAccount('approvedBy', 'approvedAt', {
          de: 'Genehmigung eingetragen von',
          en: 'Approval entered by',
        }),
      ],
    },
    {
      name: 'signatures',
      type: 'array',
      interfaceName: 'ProtocolSignature',
      label: { de: 'Unterschriften', en: 'Signatures' },
      labels: {
        singular: { de: 'Unterschrift', en: 'Signature' },
        plural: { de: 'Unterschriften', en: 'Signatures' },
      },
      admin: { components: { RowLabel: rowSummary('role', 'person', 'name') } },
      fields: [
        selectField({
          name: 'role',
          label: { de: 'Als', en: 'As' },
          required: true,
          values: {
            chair: { de: 'Sitzungsleitung', en: 'Chair' },
            keeper: { de: 'Protokollführung', en: 'Keeper' },
            member: { de: 'Mitglied', en: 'Member' },
          },
        }),
        personFields({
          isNeeded: true,
          label: { de: 'Person', en: 'Person' },
          other: { name: 'name', label: { de: 'Oder Name', en: 'Or name' } },
          person: 'person',
        }),
        dayField({ name: 'signedOn', label: { de: 'Am', en: 'On' }, validate: notBeforeSession() }),
      ],
    },
    {
      name: 'originalAt',
      type: 'text',
      label: { de: 'Ablageort des Originals', en: 'Where the original is kept' },
      admin: {
        description: {
          de: 'Das unterschriebene Papier bleibt das Original. Hier steht, wo es liegt.',
          en: 'The signed paper remains the original. This says where it is.',
        },
      },
    },
    {
      name: 'attachments',
      type: 'upload',
      hasMany: true,
      label: { de: 'Anlagen', en: 'Attachments' },
      relationTo: slugs.documents,
    },
    {
      name: 'frozen',
      type: 'group',
      interfaceName: 'ProtocolFrozen',
      label: { de: 'Festgeschriebene Fassung', en: 'Frozen version' },
      admin: {
        condition: (data) => Boolean(data?.frozen?.frozenAt),
        description: {
          de: 'Wird bei der Genehmigung gesetzt.',
          en: 'Set when the minutes are approved.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            instantField({
              name: 'frozenAt',
              admin: { readOnly: true },
              label: { de: 'Am', en: 'At' },
            }),
            {
              name: 'hash',
              type: 'text',
              label: { de: 'Prüfsumme (SHA-256)', en: 'Checksum (SHA-256)' },
              admin: { readOnly: true },
              index: true,
            },
          ],
        },
        {
          name: 'file',
          type: 'upload',
          label: { de: 'PDF', en: 'PDF' },
          relationTo: slugs.documents,
        },
        {
          name: 'publicFile',
          type: 'upload',
          label: { de: 'PDF der öffentlichen Fassung', en: 'PDF of the public version' },
          relationTo: slugs.documents,
        },
      ],
    },
    {
      name: 'corrections',
      type: 'array',
      interfaceName: 'ProtocolCorrection',
      label: { de: 'Berichtigungen', en: 'Corrections' },
      labels: {
        singular: { de: 'Berichtigung', en: 'Correction' },
        plural: { de: 'Berichtigungen', en: 'Corrections' },
      },
      admin: { components: { RowLabel: rowSummary('version', 'on', 'note') }, initCollapsed: true },
      fields: [
        {
          type: 'row',
          fields: [
            countField({ name: 'version', label: { de: 'Neue Fassung', en: 'New version' } }),
            dayField({ name: 'on', label: { de: 'Am', en: 'On' }, required: true }),
            byAccount('by', 'on', { de: 'eingetragen von', en: 'entered by' }),
          ],
        },
        {
          name: 'itemId',
          type: 'text',
          label: { de: 'Betrifft Punkt', en: 'Concerns item' },
          admin: {
            components: {
              Field: '/collections/MeetingProtocols/components/AgendaItemField.tsx#AgendaItemField',
            },
          },
        },
        {
          name: 'note',
          type: 'textarea',
          label: { de: 'Berichtigungsvermerk', en: 'Note of correction' },
          localized: true,
          validate: neededInSource.textarea,
        },
      ],
    },
  ],
}
