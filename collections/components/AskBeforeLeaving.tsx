'use client'
import {
  ConfirmationModal,
  LeaveWithoutSaving,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
  useModal,
  useTranslation,
} from '@payloadcms/ui'
import { hasAutosaveEnabled } from 'payload/shared'
import { useEffect, useId, useRef } from 'react'

/** What is used of the browser's Navigation API, which TypeScript does not know yet. */
type Navigation = EventTarget & { traverseTo: (key: string, options: { info: string }) => unknown }
type NavigateEvent = Event & {
  destination: { key: string }
  info?: unknown
  navigationType: string
}

/** Marks the way that somebody has agreed to. */
const AGREED = 'leave-without-saving'

/**
 * Asks before what was typed and not saved is lost. Payload asks at links and when the page closes, but not at the browser's
 * "back" nor at another language, not at all where a form saves by itself, and not after a save that failed, when it
 * takes the form for saved.
 */
export const AskBeforeLeaving = () => {
  const { docConfig } = useDocumentInfo()
  const isModified = useFormModified()
  const { openModal } = useModal()
  const { t } = useTranslation()
  const modalSlug = `${AGREED}-${useId()}`
  const target = useRef('')
  useKeepModified(isModified)
  useAskBeforeLanguage(isModified)
  useEffect(() => {
    const { navigation } = window as Window & { navigation?: Navigation }
    if (!isModified || !navigation) return
    const hold = (event: Event) => {
      const { cancelable, defaultPrevented, destination, info, navigationType } =
        event as NavigateEvent
      const isHeld = navigationType === 'traverse' && cancelable && !defaultPrevented
      if (!isHeld || info === AGREED) return
      event.preventDefault()
      target.current = destination.key
      openModal(modalSlug)
    }
    navigation.addEventListener('navigate', hold)
    return () => navigation.removeEventListener('navigate', hold)
  }, [isModified, modalSlug, openModal])
  const leave = () => {
    const { navigation } = window as Window & { navigation?: Navigation }
    navigation?.traverseTo(target.current, { info: AGREED })
  }
  return (
    <>
      {docConfig && hasAutosaveEnabled(docConfig) && (
        <LeaveWithoutSaving disablePreventLeave={!isModified} />
      )}
      <ConfirmationModal
        body={t('general:changesNotSaved')}
        cancelLabel={t('general:stayOnThisPage')}
        confirmLabel={t('general:leaveAnyway')}
        heading={t('general:leaveWithoutSaving')}
        modalSlug={modalSlug}
        onConfirm={leave}
      />
    </>
  )
}

/** Another language of the content loads the form anew; its choice is a button of a menu, which Payload does not look at. */
const useAskBeforeLanguage = (isModified: boolean): void => {
  const { config } = useConfig()
  const { t } = useTranslation()
  const codes = config.localization ? config.localization.localeCodes : undefined
  useEffect(() => {
    if (!isModified || !codes) return
    const ask = (event: MouseEvent) => {
      const button =
        event.target instanceof Element && event.target.closest('.popup-button-list__button')
      const text = (button && button.textContent) || ''
      const isLanguage = codes.some((code) => text.trim().endsWith(`(${code})`))
      if (!isLanguage || window.confirm(t('general:changesNotSaved'))) return
      event.preventDefault()
      event.stopPropagation()
    }
    document.addEventListener('click', ask, true)
    return () => document.removeEventListener('click', ask, true)
  }, [codes, isModified, t])
}

/** A form whose save failed still holds what was not saved; Payload would also switch its button to save off. */
const useKeepModified = (isModified: boolean): void => {
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const { setModified } = useForm()
  const before = useRef({ isModified, isProcessing })
  useEffect(() => {
    // Only a save that failed leaves the form submitted.
    const hasFailed = before.current.isProcessing && !isProcessing && isSubmitted
    if (hasFailed && before.current.isModified) setModified(true)
    before.current = {
      isModified: isProcessing ? before.current.isModified || isModified : isModified,
      isProcessing,
    }
  }, [isModified, isProcessing, isSubmitted, setModified])
}
