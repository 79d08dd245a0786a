'use client'
import { DefaultCell, useConfig, useLocale } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { useTitles } from './useTitles.ts'

/**
 * The title of an entry in a list. Where a language has none yet, it is the one of the language in which entries are
 * written: rows that all say "–" tell nobody what there is to translate.
 */
export const TitleCell = (props: DefaultCellComponentProps<TextFieldClient>) => {
  const { localization } = useConfig().config
  const { code } = useLocale()
  const { cellData, collectionSlug, rowData } = props
  const isTranslation = localization && localization.defaultLocale !== code
  const id = isTranslation && !cellData && rowData?.id
  const [title] = useTitles(collectionSlug, id ? [String(id)] : [])
  return <DefaultCell {...props} cellData={cellData || title} />
}
