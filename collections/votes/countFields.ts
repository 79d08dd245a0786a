import type { NumberFieldSingleValidation, RowField } from 'payload'
import { countField } from '../fields/countField.ts'

type Options = {
  /** Looks at the sum of a vote in place of the plain check; its message appears at the field of the yes votes. */
  validate?: NumberFieldSingleValidation
}

/** The numbers of one vote side by side, in the order in which a chair reads them out. */
export const countFields = ({ validate }: Options = {}): RowField => ({
  type: 'row',
  fields: [
    countField({ name: 'yes', label: { de: 'Ja', en: 'Yes' }, validate }),
    countField({ name: 'no', label: { de: 'Nein', en: 'No' } }),
    countField({ name: 'abstained', label: { de: 'Enthaltung', en: 'Abstained' } }),
    countField({ name: 'invalid', label: { de: 'Ungültig', en: 'Invalid' } }),
    countField({
      name: 'recused',
      label: { de: 'Befangen', en: 'Recused' },
      admin: {
        description: {
          de: 'Anwesend, aber wegen eigener Betroffenheit ausgeschlossen.',
          en: 'Present but excluded, being concerned themselves.',
        },
      },
    }),
  ],
})
