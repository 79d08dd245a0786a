import type { Field } from 'payload'
import { findMalformedRichText } from './findMalformedRichText.ts'
import type { Data, Finding, NamedField, SanitizedWellFormedOptions } from './types.ts'
import { isData, walkFields } from './walkFields.ts'

/**
 * What in incoming data has a type its field cannot take. Payload's own leniencies stay: numbers and booleans as text,
 * empty text for nothing, a related entry in place of its id, rich text as JSON, a count in place of rows.
 */
export const findMalformed = ({
  data,
  fields,
  limits,
}: {
  data: Data
  fields: Field[]
  limits: SanitizedWellFormedOptions['richTextLimits']
}): Finding[] => {
  const findings: Finding[] = []
  walkFields({
    data,
    fields,
    visit: ({ field, path, value }) => {
      if (value === undefined) return false
      const text = textFor({ field, limits, value })
      if (text) findings.push({ field, path, text })
      return !text
    },
  })
  return findings
}

const textFor = ({
  field,
  limits,
  value,
}: {
  field: NamedField
  limits: SanitizedWellFormedOptions['richTextLimits']
  value: unknown
}): Finding['text'] | null => {
  if (field.type === 'group') return isData(value) ? null : says('ein Objekt', 'an object')
  if (value === null) return null
  switch (field.type) {
    case 'array':
    case 'blocks':
      return isRowCount(value) || (Array.isArray(value) && value.every(isRow))
        ? null
        : says('eine Liste von Objekten', 'a list of objects')
    case 'checkbox':
      return typeof value === 'boolean' || ['', 'false', 'true'].includes(value as string)
        ? null
        : says('ja oder nein (true, false)', 'true or false')
    case 'date':
      return isDate(value)
        ? null
        : says('ein Datum, zum Beispiel 2027-01-31', 'a date, for example 2027-01-31')
    case 'number':
      return listOrOne({ field, value }).every(isNumeric) ? null : says('eine Zahl', 'a number')
    case 'relationship':
    case 'upload':
      return listOrOne({ field, value }).every((one) => isReference({ field, value: one }))
        ? null
        : says('die Kennung eines Eintrags', 'the id of an entry')
    case 'richText': {
      const parsed = parseIfText(value)
      return parsed === '' ? null : findMalformedRichText({ field, limits, value: parsed })
    }
    case 'radio':
    case 'select':
    case 'text':
      return field.name === 'id' || listOrOne({ field, value }).every(isText)
        ? null
        : says('Text', 'text')
    case 'code':
    case 'email':
    case 'textarea':
      return isText(value) ? null : says('Text', 'text')
    default:
      return null
  }
}

const isText = (value: unknown): boolean => typeof value === 'string'

const isRow = (value: unknown): boolean => value === null || isData(value)

const isRowCount = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value))

const isNumeric = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && (value.trim() === '' || Number.isFinite(Number(value))))

const isDate = (value: unknown): boolean =>
  value === '' ||
  ((typeof value === 'string' || value instanceof Date) && !Number.isNaN(new Date(value).getTime()))

const isId = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

const isReference = ({ field, value }: { field: NamedField; value: unknown }): boolean => {
  if (value === null) return true
  const isPolymorphic = 'relationTo' in field && Array.isArray(field.relationTo)
  if (isPolymorphic && isData(value)) {
    const inner = value.value
    return (
      typeof value.relationTo === 'string' && (isId(inner) || (isData(inner) && isId(inner.id)))
    )
  }
  return isId(value) || (isData(value) && isId(value.id))
}

/** A field of many takes a list (or nothing, as empty text); a field of one takes no list. */
const listOrOne = ({ field, value }: { field: NamedField; value: unknown }): unknown[] => {
  const isMany = 'hasMany' in field && field.hasMany === true
  if (!isMany) return [value]
  return Array.isArray(value) ? value : value === '' ? [] : [value]
}

const parseIfText = (value: unknown): unknown => {
  if (typeof value !== 'string') return value
  if (value.trim() === '') return ''
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

const says = (de: string, en: string): Finding['text'] => ({
  de: `Hier wird ${de} erwartet.`,
  en: `Expected here: ${en}.`,
})
