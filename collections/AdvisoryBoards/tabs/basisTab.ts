import type { Tab } from 'payload'
import { neededInSource } from '../../fields/neededInSource.ts'
import { dayField } from '../../fields/dayField.ts'
import { selectField } from '../../fields/selectField.ts'
import { urlField } from '../../fields/urlField.ts'
import { slugs } from '../../slugs.ts'
import { rowSummary } from '../../fields/rowSummary.ts'

/** On which law and statutes the board stands and which rights it has. */
export const basisTab: Tab = {
  label: { de: 'Grundlagen & Rechte', en: 'Basis & rights' },
  fields: [
    {
      name: 'legalBasis',
      type: 'array',
      interfaceName: 'BoardLegalBasis',
      label: { de: 'Rechtsgrundlagen', en: 'Legal basis' },
      labels: {
        singular: { de: 'Rechtsgrundlage', en: 'Legal basis' },
        plural: { de: 'Rechtsgrundlagen', en: 'Legal bases' },
      },
      admin: {
        components: { RowLabel: rowSummary('title') },
        description: {
          de: 'Gesetz, Hauptsatzung oder Beschluss mit Paragraf, zum Beispiel „§ 47 SächsGemO“.',
          en: 'Law, main statute or decision with its paragraph, for example "§ 47 SächsGemO".',
        },
      },
      fields: [
        {
          name: 'title',
          type: 'text',
          label: { de: 'Bezeichnung', en: 'Title' },
          localized: true,
          validate: neededInSource.text,
        },
        {
          type: 'row',
          fields: [
            urlField({ name: 'url', label: { de: 'Link', en: 'Link' } }),
            dayField({ name: 'asOf', label: { de: 'Stand vom', en: 'As of' } }),
          ],
        },
      ],
    },
    {
      name: 'statutes',
      type: 'upload',
      label: { de: 'Satzung oder Geschäftsordnung', en: 'Statutes or rules of procedure' },
      relationTo: slugs.documents,
    },
    {
      name: 'eligibility',
      type: 'group',
      interfaceName: 'BoardEligibility',
      label: { de: 'Wer Mitglied werden kann', en: 'Who may become a member' },
      admin: {
        description: {
          de: 'Wortlaut der Satzung und dessen Stand. Merkmale einzelner Personen gehören nicht ins System.',
          en: 'Wording of the statutes and its date. Traits of single persons do not belong here.',
        },
      },
      fields: [
        { name: 'text', type: 'textarea', label: { de: 'Text', en: 'Text' }, localized: true },
        dayField({ name: 'asOf', label: { de: 'Stand vom', en: 'As of' } }),
      ],
    },
    {
      name: 'rights',
      type: 'array',
      interfaceName: 'BoardRight',
      label: { de: 'Rechte', en: 'Rights' },
      labels: {
        singular: { de: 'Recht', en: 'Right' },
        plural: { de: 'Rechte', en: 'Rights' },
      },
      admin: {
        components: { RowLabel: rowSummary('kind', 'scope') },
        description: {
          de: 'Nur Rechte, die irgendwo festgeschrieben sind. Wie weit sie reichen, steht unter „Umfang“.',
          en: 'Only rights that are laid down somewhere. How far they reach is said in "Scope".',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            selectField({
              name: 'kind',
              label: { de: 'Recht', en: 'Right' },
              required: true,
              values: {
                speech: { de: 'Rederecht', en: 'Speech' },
                motion: { de: 'Antragsrecht', en: 'Motion' },
                hearing: { de: 'Anhörungsrecht', en: 'Hearing' },
                submission: { de: 'Vorlage vor Beschluss', en: 'Submission before decision' },
                question: { de: 'Fragerecht', en: 'Question' },
                committee: { de: 'Sitz in Ausschüssen', en: 'Seat in committees' },
                budget: { de: 'Eigenes Budget', en: 'Own budget' },
                publicity: { de: 'Öffentlichkeitsarbeit', en: 'Publicity' },
              },
            }),
            dayField({ name: 'asOf', label: { de: 'Stand vom', en: 'As of' } }),
          ],
        },
        { name: 'scope', type: 'textarea', label: { de: 'Umfang', en: 'Scope' }, localized: true },
        {
          name: 'basis',
          type: 'text',
          label: { de: 'Rechtsgrundlage', en: 'Legal basis' },
          localized: true,
        },
      ],
    },
  ],
}
