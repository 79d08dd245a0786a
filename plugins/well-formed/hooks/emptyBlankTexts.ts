import type { CollectionBeforeChangeHook, Field, GlobalBeforeChangeHook } from 'payload'
import { isBlank } from '../isBlank.ts'
import { isNeededText } from '../isNeededText.ts'
import type { Data } from '../types.ts'
import { walkFields } from '../walkFields.ts'

/**
 * A needed text of nothing but blanks is none. Payload takes it for one; emptied before it validates, it is refused with
 * all the others where the entry is to be complete.
 */
export const emptyBlankTexts: CollectionBeforeChangeHook = ({ collection, data }) => {
  empty({ data, fields: collection.fields })
  return data
}

/** The same for a global. */
export const emptyBlankTextsOfGlobal: GlobalBeforeChangeHook = ({ data, global }) => {
  empty({ data, fields: global.fields })
  return data
}

const empty = ({ data, fields }: { data: Data; fields: Field[] }): void =>
  walkFields({
    data,
    fields,
    visit: ({ field, siblingData, value }) => {
      if (typeof value === 'string' && isNeededText(field) && isBlank(value))
        siblingData[field.name] = ''
      return true
    },
  })
