import type { Field } from 'payload'
import { findMalformedRichText } from './findMalformedRichText.ts'
import { isDate } from './isDate.ts'
import { isNoRows } from './isNoRows.ts'
import type { Data, Finding, NamedField, SanitizedWellFormedOptions } from './types.ts'
import { isData, walkFields } from './walkFields.ts'

/**
 * What in incoming data has a type its field cannot take. Payload's own leniencies stay: numbers and booleans as text,
 * empty text for nothing, a related entry in place of its id, rich text as JSON, 0 in place of no rows.
 */
export const findMalformed = ({
  data,
  fields,
  limits,
  locales,
  maxRows,
}: {
  data: Data
  fields: Field[]
  limits: SanitizedWellFormedOptions['richTextLimits']
  /** Most rows and values of all lists together. */
  maxRows: number
  /** The locales, where a localised value is a record of them. @default none */
  locales?: readonly string[]
}): Finding[] => {
  const findings: Finding[] = []
  let left = maxRows
  walkFields({
    data,
    fields,
    visit: ({ field, path, value }) => {
      if (value === undefined) return false
      if (isList(field, value)) {
        const isFirst = left >= 0
        left -= value.length
        if (left < 0) {
          if (isFirst) findings.push({ field, path, text: tooMany(maxRows) })
          return false
        }
      }
      const isByLocale = locales && 'localized' in field && field.localized === true
      if (isByLocale && isData(value)) {
        // Below a localised field nothing is localised once more.
        const inner = Object.values(value).flatMap((one) =>
          findMalformed({
            data: { [field.name]: one },
            fields: [field as unknown as Field],
            limits,
            maxRows,
          }),
        )
        const text = Object.keys(value).every((key) => locales.includes(key))
          ? inner[0]?.text
          : says('zu jeder Sprache ein Wert', 'a value for each locale')
        if (text) findings.push({ field, path, text })
        return false
      }
      const text = textFor({ field, limits, value })
      if (text) findings.push({ field, path, text })
      return !text && !isByLocale
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
      return isNoRows(value) || (Array.isArray(value) && value.every(isRow))
        ? null
        : says('eine Liste von Objekten', 'a list of objects')
    case 'blocks': {
      // References are settled elsewhere.
      const known = field.blockReferences ? undefined : field.blocks.map(({ slug }) => slug)
      return isNoRows(value) || (Array.isArray(value) && value.every((row) => isBlock(row, known)))
        ? null
        : says('eine Liste von Bausteinen', 'a list of blocks')
    }
    case 'checkbox':
      return typeof value === 'boolean' || ['', 'false', 'true'].includes(value as string)
        ? null
        : says('ja oder nein (true, false)', 'true or false')
    case 'date':
      return value === '' || isDate(value)
        ? null
        : says('ein Datum, zum Beispiel 2027-01-31', 'a date, for example 2027-01-31')
    case 'number':
      return listOrOne({ field, value }).every(isNumeric)
        ? null
        : says('eine Zahl mit höchstens 15 Stellen', 'a number of at most 15 digits')
    case 'point':
      return isPoint(value)
        ? null
        : says('ein Ort als [Länge, Breite]', 'a place as [longitude, latitude]')
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

/** Whether a value is one that the database keeps a row at a time. */
const isList = (field: NamedField, value: unknown): value is unknown[] =>
  Array.isArray(value) && !['json', 'point', 'richText'].includes(field.type)

const isText = (value: unknown): boolean => typeof value === 'string'

const isRow = (value: unknown): boolean => value === null || isData(value)

const isBlock = (row: unknown, known: string[] | undefined): boolean =>
  row === null || (isData(row) && (!known || known.includes(row.blockType as string)))

const isPoint = (value: unknown): boolean =>
  value === '' || (Array.isArray(value) && value.length === 2 && value.every(isNumeric))

/** Beyond 2⁵³ a number is no longer the one that was sent, and SQLite's driver fails to read it back. */
const isNumeric = (value: unknown): boolean =>
  value === null ||
  (typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER) ||
  (typeof value === 'string' && Math.abs(Number(value)) <= Number.MAX_SAFE_INTEGER)

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

const tooMany = (count: number): Finding['text'] => ({
  de: `Ein Eintrag fasst in allen Listen zusammen höchstens ${count} Zeilen und Werte.`,
  en: `An entry takes at most ${count} rows and values in all of its lists.`,
})

const says = (de: string, en: string): Finding['text'] => ({
  de: `Hier wird ${de} erwartet.`,
  en: `Expected here: ${en}.`,
})
