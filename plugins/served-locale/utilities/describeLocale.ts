import type { FlattenedField, PayloadRequest } from 'payload'
import { TRANSLATED_AT } from '../defaults.ts'
import type { ServedLocale, ServedLocaleSetting } from '../types.ts'
import { getByPath } from './getByPath.ts'
import { isFilled } from './isFilled.ts'
import { isRecord } from './isRecord.ts'
import { localesOf } from './localesOf.ts'
import { visitLocalized } from './visitLocalized.ts'

const perLocale = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {})

const fallenBack = ({
  data,
  fields,
  locales: [asked, ...others],
}: {
  data: unknown
  fields: FlattenedField[]
  locales: string[]
}): string[] => {
  const paths = new Set<string>()
  visitLocalized({
    data,
    fields,
    visit: ({ field, path, value }) => {
      if (!asked || !isRecord(value) || field.name === TRANSLATED_AT) return
      if (isFilled(value[asked]) || !others.some((code) => isFilled(value[code]))) return
      paths.add(path.replace(/\.\d+(?=\.)/gu, ''))
    },
  })
  return [...paths]
}

/** What stands for an entry without a lead field: any filled text of each locale. */
const anyText = ({
  data,
  fields,
}: {
  data: unknown
  fields: FlattenedField[]
}): Record<string, unknown> => {
  const texts: Record<string, unknown> = {}
  visitLocalized({
    data,
    fields,
    visit: ({ field, value }) => {
      if (field.name === TRANSLATED_AT || !isRecord(value)) return
      for (const [code, text] of Object.entries(value)) if (isFilled(text)) texts[code] = text
    },
  })
  return texts
}

/**
 * Says what of an entry is served in which language.
 *
 * @param data the entry as loaded, its localised fields still objects by locale
 */
export const describeLocale = ({
  data,
  fields,
  req,
  setting: { leadField, sourceLocale },
}: {
  data: unknown
  fields: FlattenedField[]
  req: PayloadRequest
  setting: ServedLocaleSetting
}): ServedLocale => {
  const { localization } = req.payload.config
  const known = localization ? localization.locales : []
  const lead =
    leadField === false
      ? anyText({ data, fields })
      : perLocale(getByPath({ data, path: leadField }))
  const changed = perLocale(getByPath({ data, path: TRANSLATED_AT }))
  const locales = localesOf(req)
  const served = locales.find((code) => isFilled(lead[code])) ?? null
  const changedAt = (locale: string): number | null => {
    const value = changed[locale]
    return typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : null
  }
  const own = served === null ? null : changedAt(served)
  const source = changedAt(sourceLocale)
  return {
    availableLocales: known.map(({ code }) => code).filter((code) => isFilled(lead[code])),
    dir: served === null ? null : known.find(({ code }) => code === served)?.rtl ? 'rtl' : 'ltr',
    fallbackFields: fallenBack({ data, fields, locales }),
    isTranslationOutdated: served === null ? null : own !== null && source !== null && own < source,
    servedLocale: served,
  }
}
