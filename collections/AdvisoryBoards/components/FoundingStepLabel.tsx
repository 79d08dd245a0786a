'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import { foundingStatuses } from '../foundingStatuses.ts'

type Step = { on?: string; status?: keyof typeof foundingStatuses }

/** Date and status of a founding step in place of "Step 01". */
export const FoundingStepLabel = () => {
  const { data, rowNumber } = useRowLabel<Step>()
  const { i18n } = useTranslation()
  const language = i18n.language === 'de' ? 'de' : 'en'
  const status = data.status && foundingStatuses[data.status]?.[language]
  const day =
    data.on && new Date(data.on).toLocaleDateString(language, { timeZone: 'Europe/Berlin' })
  return <span>{[day, status].filter(Boolean).join(' · ') || `${(rowNumber ?? 0) + 1}`}</span>
}
