'use client'
import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useCallback } from 'react'
import { nameControls } from './nameControls.ts'
import { useEachChange } from './useEachChange.ts'

/** Names the controls that Payload leaves without a name, as they come and go (see `nameControls`). */
export const NamedControls = ({ children }: { children?: ReactNode }) => {
  const { language } = useTranslation().i18n
  useEachChange(useCallback(() => nameControls(language), [language]))
  return children
}
