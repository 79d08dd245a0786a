'use client'
import { useTranslation } from '@payloadcms/ui'
import type { FieldDiffClientProps, TextFieldClient } from 'payload'
import { showDuration } from '../time/showDuration.ts'
import { ShownDiff } from './ShownDiff.tsx'

/** The change of a length of time between two versions, as people say it. */
export const DurationDiff = (props: FieldDiffClientProps<TextFieldClient>) => {
  const { i18n } = useTranslation()
  return (
    <ShownDiff
      {...props}
      className="text-diff"
      show={(value) =>
        typeof value === 'string' ? showDuration({ language: i18n.language, text: value }) : ''
      }
    />
  )
}
