'use client'
import {
  escapeDiffHTML,
  FieldDiffContainer,
  getHTMLDiffComponents,
  unescapeDiffHTML,
  useTranslation,
} from '@payloadcms/ui'
import type { FieldDiffClientProps } from 'payload'

type Props = FieldDiffClientProps & {
  /** One of Payload's, for its styles. */
  className: string
  /** The text by which people know the value. */
  show: (value: unknown) => string
}

/** The change of a value between two versions, as the field and the lists show it and not as it is stored. */
export const ShownDiff = ({
  className,
  comparisonValue,
  field,
  locale,
  nestingLevel,
  show,
  versionValue,
}: Props) => {
  const { i18n } = useTranslation()
  const toHTML = (value: unknown) =>
    `<div class="${className}" data-enable-match="true"><p>${escapeDiffHTML(show(value))}</p></div>`
  const { From, To } = getHTMLDiffComponents({
    fromHTML: toHTML(comparisonValue),
    postProcess: unescapeDiffHTML,
    toHTML: toHTML(versionValue),
    tokenizeByCharacter: false,
  })
  return (
    <FieldDiffContainer
      className={className}
      From={From}
      i18n={i18n}
      label={{ label: 'label' in field ? field.label : '', locale }}
      nestingLevel={nestingLevel}
      To={To}
    />
  )
}
