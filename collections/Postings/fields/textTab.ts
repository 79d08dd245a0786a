import type { UnnamedTab } from 'payload'
import { proseRows } from '../../fields/proseRows.ts'
import { selectField } from '../../fields/selectField.ts'
import { requirementLevels } from '../values.ts'

/** What the posting says. */
export const textTab: UnnamedTab = {
  label: { de: 'Text', en: 'Text' },
  fields: [
    {
      name: 'title',
      type: 'text',
      label: { de: 'Titel', en: 'Title' },
      admin: {
        description: {
          de: 'Überschrift der Ausschreibung. Neutral formulieren oder (m/w/d) ergänzen.',
          en: 'Heading of the posting. Use neutral wording or add (m/f/d).',
        },
      },
      localized: true,
      maxLength: 250,
      required: true,
    },
    {
      name: 'jobTitle',
      type: 'text',
      label: { de: 'Stellenbezeichnung', en: 'Job title' },
      admin: {
        description: {
          de: 'Nur wenn es eine gibt. Ein Praktikum oder Aufruf braucht keine.',
          en: 'Only where there is one. An internship or a call needs none.',
        },
      },
      localized: true,
      maxLength: 250,
    },
    {
      name: 'summary',
      type: 'textarea',
      label: { de: 'Kurzfassung', en: 'Summary' },
      admin: {
        description: {
          de: 'Ein bis zwei Sätze für Listen und Vorschauen, ohne E-Mail-Adresse.',
          en: 'One or two sentences for lists and previews, without an e-mail address.',
        },
        rows: 3,
      },
      localized: true,
      maxLength: 600,
    },
    {
      name: 'intro',
      type: 'richText',
      label: { de: 'Einleitung', en: 'Introduction' },
      localized: true,
    },
    {
      name: 'about',
      type: 'richText',
      label: { de: 'Über uns', en: 'About us' },
      admin: {
        description: {
          de: 'Leer lassen, dann wird die Beschreibung der anbietenden Organisation ausgeliefert, auch wenn sie sich später ändert.',
          en: 'Leave empty to deliver the description of the providing organisation, also when it changes later.',
        },
      },
      localized: true,
    },
    proseRows({
      name: 'tasks',
      interfaceName: 'PostingTask',
      label: { de: 'Aufgaben', en: 'Tasks' },
      labels: {
        plural: { de: 'Aufgaben', en: 'Tasks' },
        singular: { de: 'Aufgabe', en: 'Task' },
      },
    }),
    proseRows({
      name: 'offers',
      interfaceName: 'PostingOffer',
      label: { de: 'Wir bieten', en: 'We offer' },
      labels: {
        plural: { de: 'Angebote', en: 'Offers' },
        singular: { de: 'Angebot', en: 'Offer' },
      },
    }),
    proseRows({
      name: 'requirements',
      interfaceName: 'PostingRequirement',
      description: {
        de: 'Sprachkenntnisse als Niveau (zum Beispiel Deutsch C1), nie als Muttersprache. Kein Alter, kein Foto verlangen.',
        en: 'Give language skills as a level (for example German C1), never as mother tongue. Ask for no age and no photo.',
      },
      label: { de: 'Das bringen Sie mit', en: 'What you bring' },
      labels: {
        plural: { de: 'Anforderungen', en: 'Requirements' },
        singular: { de: 'Anforderung', en: 'Requirement' },
      },
      fields: [
        selectField({
          name: 'level',
          defaultValue: 'must',
          label: { de: 'Gewicht', en: 'Weight' },
          required: true,
          values: requirementLevels,
        }),
      ],
    }),
    {
      name: 'equalityNote',
      type: 'textarea',
      label: { de: 'Hinweis zur Gleichbehandlung', en: 'Equality note' },
      admin: {
        description: {
          de: 'Leer lassen, wenn der allgemeine Hinweis des Verbands gilt („Angaben zum Verband“, Vorgaben).',
          en: 'Leave empty where the general note of the association holds (“About the association”, Defaults).',
        },
        rows: 2,
      },
      localized: true,
    },
  ],
}
