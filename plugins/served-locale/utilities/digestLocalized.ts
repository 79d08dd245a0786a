import type { FlattenedField } from 'payload'
import { TRANSLATED_AT } from '../defaults.ts'
import { isFilled } from './isFilled.ts'
import { visitLocalized } from './visitLocalized.ts'

/** The localised texts of an entry in one locale as one string, to see whether a save changed any. */
export const digestLocalized = ({
  data,
  fields,
}: {
  data: unknown
  fields: FlattenedField[]
}): string => {
  const values: [string, unknown][] = []
  visitLocalized({
    data,
    fields,
    visit: ({ field, path, value }) => {
      if (field.name !== TRANSLATED_AT && isFilled(value)) values.push([path, value])
    },
  })
  return JSON.stringify(values)
}
