import type { FlattenedField, PayloadRequest } from 'payload'
import type { ServedLocaleSetting } from '../types.ts'
import { describeOnce } from '../utilities/describeOnce.ts'
import { isRecord } from '../utilities/isRecord.ts'
import { visitLocalized } from '../utilities/visitLocalized.ts'

type Args<T> = {
  collection?: { flattenedFields: FlattenedField[] }
  doc: T
  global?: { flattenedFields: FlattenedField[] }
  req: PayloadRequest
}

/**
 * Before an entry is read in a locale without fallback: leaves it that locale alone. Some operations (a global, a
 * version by id) have taken the fallback from the request before `refuseFallback` could.
 */
export const keepAskedLocale =
  ({ noFallback, setting }: { noFallback: string[]; setting: ServedLocaleSetting | undefined }) =>
  <T>({ collection, doc, global, req }: Args<T>): T => {
    const { locale } = req
    if (typeof locale !== 'string' || !noFallback.includes(locale) || !isRecord(doc)) return doc
    const fields = (collection ?? global)?.flattenedFields ?? []
    if (setting) describeOnce({ data: doc, fields, req, setting })
    visitLocalized({
      data: doc,
      fields,
      visit: ({ field, siblings, value }) => {
        if (isRecord(value)) siblings[field.name] = { [locale]: value[locale] }
      },
    })
    return doc
  }
