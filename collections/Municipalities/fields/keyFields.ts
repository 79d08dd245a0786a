import type { RowField, TextFieldSingleValidation } from 'payload'
import { text } from 'payload/shared'
import { withRule } from '../../fields/withRule.ts'

/**
 * A key of the Amtlicher Gemeindeschlüssel: 2 digits state, 1 government region, 2 district, and 3 more for a municipality
 * of a district. It is text, since a leading zero belongs to it.
 */
const ags: TextFieldSingleValidation = withRule(text, (value, { siblingData }) => {
  if (!value) return true
  if (!/^(0[1-9]|1[0-6])(\d{3}|\d{6})$/.test(value))
    return {
      de: 'Der AGS hat fünf Ziffern (Landkreis, kreisfreie Stadt) oder acht (Gemeinde) und beginnt mit dem Land, 01 bis 16.',
      en: 'The AGS has five digits (district, independent city) or eight (municipality) and begins with the state, 01 to 16.',
    }
  const length = siblingData.kind === 'municipality' ? 8 : 5
  return (
    !siblingData.kind ||
    value.length === length || {
      de: `Der AGS hat bei dieser Art ${length === 8 ? 'acht' : 'fünf'} Ziffern. Bitte den AGS oder die Art berichtigen.`,
      en: `For this kind the AGS has ${length === 8 ? 'eight' : 'five'} digits. Correct the AGS or the kind (kind).`,
    }
  )
})

const municipalityKey: TextFieldSingleValidation = withRule(text, (value, { siblingData }) => {
  const expected = String(siblingData.ags ?? '').padEnd(8, '0')
  return (
    !value ||
    value === expected || {
      de: `Der Gemeindeschlüssel passt nicht zum AGS; zu ihm gehört ${expected}. Bitte einen der beiden berichtigen oder dieses Feld leeren.`,
      en: `The municipality key does not fit the AGS (ags), to which ${expected} belongs. Correct one of them or leave this field empty.`,
    }
  )
})

/** The official keys: entries are found by these, never by name, since there are two called Leipzig. */
export const keyFields: RowField = {
  type: 'row',
  fields: [
    {
      name: 'ags',
      type: 'text',
      label: { de: 'AGS', en: 'AGS' },
      admin: {
        description: {
          de: 'Amtlicher Gemeindeschlüssel: fünf Ziffern für Landkreise und kreisfreie Städte, acht für Gemeinden.',
          en: 'Official key: five digits for districts and independent cities, eight for municipalities.',
        },
      },
      index: true,
      required: true,
      unique: true,
      validate: ags,
    },
    {
      name: 'municipalityKey',
      type: 'text',
      label: { de: 'Gemeindeschlüssel (8 Ziffern)', en: 'Municipality key (8 digits)' },
      admin: {
        condition: (data) => data?.kind !== 'district',
        description: {
          de: 'Wird ergänzt. Bei kreisfreien Städten der AGS mit 000.',
          en: 'Filled in. For independent cities the AGS with 000.',
        },
      },
      hooks: {
        beforeValidate: [
          ({ previousSiblingDoc, siblingData, value }) => {
            const { ags: key, kind } = { ...previousSiblingDoc, ...siblingData }
            if (kind === 'district') return null
            // One that somebody gives is judged, not replaced.
            if (value && value !== previousSiblingDoc?.municipalityKey) return value
            if (kind === 'independent-city' && /^\d{5}$/.test(String(key))) return `${key}000`
            return kind === 'municipality' && /^\d{8}$/.test(String(key)) ? key : value
          },
        ],
      },
      index: true,
      validate: municipalityKey,
    },
  ],
}
