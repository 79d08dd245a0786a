'use client'
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import type { Consent } from '../Consent.ts'
import { consentPurposes } from '../consentPurposes.ts'

const withdrawn = { de: 'widerrufen', en: 'withdrawn' }

/** Purpose of a consent, and whether it was withdrawn, in place of "Consent 01". */
export const ConsentLabel = () => {
  const { data, rowNumber } = useRowLabel<Consent>()
  const { i18n } = useTranslation()
  const language = i18n.language === 'de' ? 'de' : 'en'
  const purpose = consentPurposes[data.purpose as keyof typeof consentPurposes]?.[language]
  return (
    <span>
      {purpose ?? (rowNumber ?? 0) + 1}
      {data.withdrawn ? ` · ${withdrawn[language]}` : ''}
    </span>
  )
}
