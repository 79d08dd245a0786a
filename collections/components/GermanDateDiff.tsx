'use client'
import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui'
import type { DateFieldClient, FieldDiffClientProps } from 'payload'
import { isInstant } from '../time/isInstant.ts'
import { showInBerlin } from '../time/showInBerlin.ts'
import { pickerOf } from './pickerOf.ts'

/** The change of a date between two versions, in German time like the field and the lists. */
export const GermanDateDiff = ({
  comparisonValue,
  field,
  locale,
  nestingLevel,
  versionValue,
}: FieldDiffClientProps<DateFieldClient>) => {
  const { i18n } = useTranslation()
  const toHTML = (value: unknown) => {
    const text = isInstant(value) ? showInBerlin(value, pickerOf(field).displayFormat) : ''
    return `<div class="date-diff" data-enable-match="true"><p>${escapeDiffHTML(text)}</p></div>`
  }
  const { From, To } = getHTMLDiffComponents({
    fromHTML: toHTML(comparisonValue),
    postProcess: unescapeDiffHTML,
    toHTML: toHTML(versionValue),
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      className="date-diff"
      From={From}
      i18n={i18n}
      label={{ label: field.label, locale }}
      nestingLevel={nestingLevel}
      To={To}
    />
  )
}
