import type { CheckboxField, CollectionConfig, PayloadRequest } from 'payload'
import { permissions } from '../access/permissions.ts'
import { withFieldAccess } from '../access/withFieldAccess.ts'
import { dayField } from '../fields/dayField.ts'
import { idField } from '../fields/idField.ts'
import { notBefore } from '../fields/notBefore.ts'
import { revisionFields } from '../fields/revisionFields.ts'
import { selectField } from '../fields/selectField.ts'
import { urlField } from '../fields/urlField.ts'
import { groups } from '../groups.ts'
import type { Text } from '../inLanguage.ts'
import { slugs } from '../slugs.ts'
import { peopleAccess } from './access.ts'
import { peopleFieldRights } from './fieldRights.ts'
import { consentPurposes } from './consentPurposes.ts'
import { keepWithdrawals } from './hooks/keepWithdrawals.ts'
import { projectConsents } from './hooks/projectConsents.ts'
import { setNames } from './hooks/setNames.ts'
import { withdrawAtOnce } from './hooks/withdrawAtOnce.ts'
import { notInFuture } from './rules/notInFuture.ts'
import { rowSummary } from '../fields/rowSummary.ts'

const nobody = () => false

/** Who does not would find the tab empty. */
const readsConsents = (user: NonNullable<PayloadRequest['user']>): boolean =>
  permissions.isEditor({ req: { user } }) || permissions.isPrivacyOfficer({ req: { user } })

/** Derived from the consents; nobody writes it. */
const projected = (name: string, label: Text): CheckboxField => ({
  name,
  type: 'checkbox',
  label,
  access: { create: nobody, update: nobody },
  admin: { hidden: true },
  defaultValue: false,
  index: true,
})

/**
 * Named persons and what they have agreed to. Deliberately without nationality, residence status, origin or gender
 * (Art. 9 GDPR), and the name is not localised: it is written as its bearer writes it.
 */
export const People: CollectionConfig = {
  slug: slugs.people,
  labels: {
    singular: { de: 'Person', en: 'Person' },
    plural: { de: 'Personen', en: 'People' },
  },
  graphQL: { singularName: 'Person', pluralName: 'People' },
  access: peopleAccess,
  defaultPopulate: { displayName: true, function: true, slug: true },
  admin: {
    defaultColumns: ['displayName', 'function', '_status', 'publicState'],
    group: groups.association,
    listSearchableFields: ['displayName'],
    useAsTitle: 'displayName',
  },
  defaultSort: 'sortName',
  fields: withFieldAccess(
    [
      idField(),
      {
        type: 'tabs',
        tabs: [
          {
            label: { de: 'Person', en: 'Person' },
            fields: [
              {
                type: 'row',
                fields: [
                  {
                    name: 'title',
                    type: 'text',
                    label: { de: 'Titel', en: 'Title' },
                    admin: { placeholder: 'Dr.', width: '15%' },
                    maxLength: 60,
                  },
                  {
                    name: 'given',
                    type: 'text',
                    label: { de: 'Vorname', en: 'Given name' },
                    maxLength: 200,
                  },
                  {
                    name: 'family',
                    type: 'text',
                    label: { de: 'Nachname', en: 'Family name' },
                    maxLength: 200,
                    required: true,
                  },
                  {
                    name: 'affix',
                    type: 'text',
                    label: { de: 'Namenszusatz', en: 'Affix' },
                    admin: { width: '15%' },
                    maxLength: 60,
                  },
                ],
              },
              {
                name: 'function',
                type: 'text',
                label: { de: 'Funktion', en: 'Function' },
                admin: {
                  description: {
                    de: 'Steht in öffentlichen Protokollen an der Stelle des Namens, wenn die Einwilligung fehlt.',
                    en: 'Stands in public minutes in place of the name where there is no consent.',
                  },
                },
                localized: true,
              },
              {
                name: 'contact',
                type: 'group',
                interfaceName: 'PersonContact',
                label: { de: 'Kontakt', en: 'Contact' },
                fields: [
                  {
                    type: 'row',
                    fields: [
                      { name: 'email', type: 'email', label: { de: 'E-Mail', en: 'E-mail' } },
                      { name: 'phone', type: 'text', label: { de: 'Telefon', en: 'Phone' } },
                    ],
                  },
                  urlField({ name: 'website', label: { de: 'Internetseite', en: 'Website' } }),
                ],
              },
              {
                name: 'photo',
                type: 'upload',
                label: { de: 'Foto', en: 'Photo' },
                admin: {
                  description: {
                    de: 'Erscheint nur mit Einwilligung für Name und Foto.',
                    en: 'Appears only with consent for name and photo.',
                  },
                },
                relationTo: slugs.media,
              },
            ],
          },
          {
            label: { de: 'Einwilligungen', en: 'Consents' },
            admin: { condition: (_data, _sibling, { user }) => !user || readsConsents(user) },
            fields: [
              {
                name: 'consents',
                type: 'array',
                interfaceName: 'PersonConsent',
                label: { de: 'Einwilligungen', en: 'Consents' },
                labels: {
                  singular: { de: 'Einwilligung', en: 'Consent' },
                  plural: { de: 'Einwilligungen', en: 'Consents' },
                },
                admin: {
                  components: { RowLabel: rowSummary('purpose', 'withdrawn') },
                  description: {
                    de: 'Ohne Einwilligung „Name im Internet“ ist die Person öffentlich nirgends zu finden. Ein Widerruf gilt sofort, auch wenn nur ein Entwurf gespeichert wird. Eintragen kann beides, wer für den Datenschutz zuständig ist.',
                    en: 'Without the consent "Name online" the person is nowhere to be found in public. A withdrawal binds at once, also when only a draft is saved. The privacy officer enters both.',
                  },
                },
                fields: [
                  selectField({
                    name: 'purpose',
                    label: { de: 'Wofür', en: 'Purpose' },
                    required: true,
                    values: consentPurposes,
                  }),
                  {
                    type: 'row',
                    fields: [
                      dayField({
                        name: 'given',
                        label: { de: 'Erteilt am', en: 'Given on' },
                        required: true,
                        validate: notInFuture(),
                      }),
                      dayField({
                        name: 'withdrawn',
                        label: { de: 'Widerrufen am', en: 'Withdrawn on' },
                        validate: notInFuture(
                          notBefore({
                            field: 'given',
                            label: { de: 'Erteilt am', en: 'Given on' },
                          }),
                        ),
                      }),
                    ],
                  },
                  {
                    name: 'proof',
                    type: 'text',
                    label: { de: 'Nachweis', en: 'Proof' },
                    admin: {
                      description: {
                        de: 'Wo die Erklärung liegt, zum Beispiel „Formular, Ordner 3“.',
                        en: 'Where the declaration is kept, for example "form, folder 3".',
                      },
                    },
                  },
                ],
              },
            ],
          },
        ],
      },
      {
        name: 'displayName',
        type: 'text',
        access: { create: nobody, update: nobody },
        admin: { hidden: true },
        index: true,
        label: { de: 'Name', en: 'Name' },
      },
      {
        name: 'sortName',
        type: 'text',
        access: { create: nobody, update: nobody },
        admin: { hidden: true },
        index: true,
        label: { de: 'Name zum Sortieren', en: 'Name to sort by' },
      },
      projected('isNamePublic', { de: 'Name öffentlich', en: 'Name public' }),
      projected('isPhotoPublic', { de: 'Foto öffentlich', en: 'Photo public' }),
      projected('isEmailPublic', { de: 'E-Mail öffentlich', en: 'E-mail public' }),
      projected('isNamedInMinutes', { de: 'In Protokollen genannt', en: 'Named in minutes' }),
      projected('isNamedInOparl', { de: 'In OParl genannt', en: 'Named in OParl' }),
      ...revisionFields(),
    ],
    peopleFieldRights,
  ),
  // What decides about hiding other fields is there whatever a reader selects.
  forceSelect: { isEmailPublic: true, isNamePublic: true, isPhotoPublic: true },
  hooks: { beforeChange: [setNames, keepWithdrawals, projectConsents, withdrawAtOnce] },
  lockDocuments: { duration: 300 },
  trash: true,
  versions: { drafts: true, maxPerDoc: 20 },
}
