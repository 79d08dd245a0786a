import { deepCopyObjectSimple, type Field } from 'payload'
import type { Data, NamedField } from './types.ts'
import { isNoRows } from './isNoRows.ts'
import { isData, walkFields } from './walkFields.ts'

/**
 * The data with one form of "nothing" for each type: an empty list for no rows or values, and null for no date. The
 * SQL adapters fail on null in place of some lists, and on empty text in place of a date.
 *
 * @returns the same object where there is nothing to settle, else a copy
 */
export const settleEmpty = ({
  data,
  fields,
  hasAllLocales = false,
}: {
  data: Data
  fields: Field[]
  /** Whether a localised value is a record of locales. @default false */
  hasAllLocales?: boolean
}): Data => {
  const settle = (into: Data): number => {
    let settled = 0
    walkFields({
      data: into,
      fields,
      visit: ({ field, siblingData, value }) => {
        const isByLocale = hasAllLocales && 'localized' in field && Boolean(field.localized)
        const [record, names]: [Data, string[]] =
          isByLocale && isData(value) ? [value, Object.keys(value)] : [siblingData, [field.name]]
        for (const name of names) {
          if (!isOddNothing({ field, value: record[name] })) continue
          const none = record === siblingData && isByLocale ? {} : []
          record[name] = field.type === 'date' ? null : none
          settled += 1
        }
        return !isByLocale
      },
    })
    return settled
  }
  const copy = deepCopyObjectSimple(data as never) as Data
  return settle(copy) > 0 ? copy : data
}

const isOddNothing = ({ field, value }: { field: NamedField; value: unknown }): boolean => {
  if (field.type === 'date') return value === ''
  const isList =
    field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany)
  return Boolean(isList) && (value === null || isNoRows(value))
}
