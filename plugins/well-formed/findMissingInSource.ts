import type { Field, PayloadRequest } from 'payload'
import { isBlank } from './isBlank.ts'
import { isNeededText } from './isNeededText.ts'
import { isShown } from './isShown.ts'
import type { Data, Finding } from './types.ts'
import { isData, walkFields } from './walkFields.ts'

/** The needed texts that a stored entry, with all its languages, does not hold in the source language. */
export const findMissingInSource = ({
  data,
  fields,
  operation,
  req,
}: {
  data: Data
  fields: Field[]
  operation: 'create' | 'update'
  req: PayloadRequest
}): Finding[] => {
  const { localization } = req.payload.config
  if (!localization) return []
  const { defaultLocale, locales } = localization
  const label = locales.find(({ code }) => code === defaultLocale)?.label
  const named = (language: 'de' | 'en'): string =>
    (typeof label === 'object' ? label[language] : label) ?? defaultLocale
  const text = {
    de: `Fehlt in der Ausgangssprache (${named('de')}). Bitte dort zuerst ausfüllen.`,
    en: `Missing in the source language (${named('en')}). Fill it in there first.`,
  }
  const findings: Finding[] = []
  walkFields({
    data,
    fields,
    visit: ({ above, field, path, siblingData, value }) => {
      if (!isShown({ above, data, field, operation, path, req, siblingData })) return false
      if (!isNeededText(field) || !('localized' in field) || !field.localized) return true
      const source = isData(value) ? value[defaultLocale] : undefined
      if (typeof source !== 'string' || isBlank(source)) findings.push({ field, path, text })
      return true
    },
  })
  return findings
}
