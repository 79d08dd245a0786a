'use client'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, TextFieldClient } from 'payload'
import { showDuration } from '../time/showDuration.ts'

/** A length of time in a list, as people say it. */
export const DurationCell = ({ cellData }: DefaultCellComponentProps<TextFieldClient>) => {
  const { i18n } = useTranslation()
  const text = typeof cellData === 'string' ? cellData : ''
  return <span>{showDuration({ language: i18n.language, text })}</span>
}
