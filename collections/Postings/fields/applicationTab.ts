import type { UnnamedTab } from 'payload'
import { email, text } from 'payload/shared'
import { contactField } from '../../fields/contactField.ts'
import { onlyWhen } from '../../fields/onlyWhen.ts'
import { proseRows } from '../../fields/proseRows.ts'
import { selectField } from '../../fields/selectField.ts'
import { urlField } from '../../fields/urlField.ts'
import { withRule } from '../../fields/withRule.ts'
import { slugs } from '../../slugs.ts'
import { applyWays } from '../values.ts'
import { deadlineFields } from './deadlineFields.ts'

/** How to apply, with whom and until when. */
export const applicationTab: UnnamedTab = {
  label: { de: 'Bewerbung', en: 'Application' },
  fields: [
    selectField({
      name: 'applyBy',
      index: true,
      label: { de: 'Bewerbungsweg', en: 'How to apply' },
      required: true,
      values: applyWays,
    }),
    onlyWhen({
      field: urlField({
        name: 'applyUrl',
        label: { de: 'Adresse der Bewerbungsseite', en: 'Address of the application page' },
      }),
      isAsked: ({ applyBy }) => applyBy === 'url',
      needed: {
        message: {
          de: 'Bitte die Adresse der Bewerbungsseite angeben, denn die Bewerbung läuft über eine Internetseite.',
          en: 'Give the address of the application page, since the application is made on a web page.',
        },
      },
    }),
    contactField({
      admin: {
        description: {
          de: 'Die Adresse wird lesbar gespeichert (auch aus name [at] example.org) und nach den Regeln des Verbands ausgegeben. Bitte nicht zusätzlich in den Text schreiben.',
          en: 'The address is stored clean (also from name [at] example.org) and put out by the rules of the association. Do not write it into the text as well.',
        },
      },
      interfaceName: 'PostingContact',
      validate: {
        email: withRule(
          email,
          (value, { data, isFinal }) =>
            Boolean(value) ||
            !isFinal ||
            data.applyBy !== 'email-only' || {
              de: 'Bitte eine E-Mail-Adresse angeben, denn die Bewerbung geht nur per E-Mail.',
              en: 'Give an e-mail address, since applications are taken by e-mail only.',
            },
        ),
        phone: withRule(
          text,
          (value, { data, isFinal }) =>
            Boolean(value) ||
            !isFinal ||
            data.applyBy !== 'phone' || {
              de: 'Bitte eine Telefonnummer angeben, denn die Bewerbung geht telefonisch.',
              en: 'Give a phone number, since applications are made by phone.',
            },
        ),
      },
    }),
    proseRows({
      name: 'enclose',
      interfaceName: 'PostingEnclosure',
      description: {
        de: 'Was der Bewerbung beiliegen soll, zum Beispiel ein Lebenslauf. Kein Foto verlangen.',
        en: 'What to enclose, for example a curriculum vitae. Ask for no photo.',
      },
      label: { de: 'Unterlagen', en: 'Documents to enclose' },
      labels: {
        plural: { de: 'Unterlagen', en: 'Enclosures' },
        singular: { de: 'Unterlage', en: 'Enclosure' },
      },
    }),
    { type: 'row', fields: deadlineFields },
    {
      name: 'reference',
      type: 'text',
      label: { de: 'Kennziffer', en: 'Reference' },
      admin: {
        description: {
          de: 'Nur wenn Bewerbungen sie nennen sollen.',
          en: 'Only where applications are to name it.',
        },
      },
      maxLength: 60,
    },
    {
      name: 'attachments',
      type: 'upload',
      label: { de: 'Anhänge', en: 'Attachments' },
      hasMany: true,
      relationTo: slugs.documents,
    },
  ],
}
