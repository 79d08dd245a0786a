'use client'
import {
  toast,
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import { hasDraftsEnabled } from 'payload/shared'
import { useEffect, useMemo, useRef } from 'react'
import { refusals } from './refusals.ts'

/** How long an answer to what was typed before the submit may still be under way. */
const LATE_MS = 2000

type Fault = { at: number; isRestored: boolean; message?: string; value: unknown }

/** Lets the next save through: whether the value is right now, with others changed, the server alone can say. */
const pass = () => true as const

/**
 * Keeps the mark at a field that a save was refused for. Payload asks the server about the form while somebody types; an
 * answer from before the submit that comes after the refusal knows of no fault and would take the mark away. A draft that was
 * refused counts for Payload as not submitted, which hides its marks: they are shown too, until their value changes.
 */
export const KeepFaults = () => {
  const [fields, dispatchFields] = useAllFormFields()
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
  const { setSubmitted } = useForm()
  const { collectionSlug, docConfig, globalSlug, id } = useDocumentInfo()
  const hasDrafts = Boolean(docConfig && hasDraftsEnabled(docConfig))
  const refused = useMemo(
    () => refusals({ collectionSlug, globalSlug, id }),
    [collectionSlug, globalSlug, id],
  )
  const before = useRef(fields)
  useEffect(() => {
    const forget = () => {
      refused.byPath.clear()
      refused.isDraft = false
    }
    forget()
    return forget
  }, [refused])
  useEffect(() => {
    const earlier = before.current
    before.current = fields
    let isRefused = false
    for (const [path, { errorMessage, valid, validate, value }] of Object.entries(fields)) {
      const held = refused.byPath.get(path)
      const now = JSON.stringify(value)
      if (held && held.value !== now) {
        refused.byPath.delete(path)
        dispatchFields({ type: 'UPDATE', errorMessage: undefined, path, valid: true })
        continue
      }
      // Without drafts it is Payload that looks at the form before anything was sent, as it does at a new password.
      if (!hasDrafts || isSubmitted || valid !== false) continue
      if (held) isRefused = true
      else if (errorMessage && earlier[path]?.valid !== false) {
        isRefused = true
        refused.byPath.set(path, { message: errorMessage, value: now })
        toast.error(errorMessage)
        dispatchFields({ type: 'UPDATE', path, validate: validate ?? pass })
      }
    }
    if (!isRefused) return
    refused.isDraft = true
    setSubmitted(true)
  }, [dispatchFields, fields, hasDrafts, isSubmitted, refused, setSubmitted])
  const wasProcessing = useRef(false)
  useEffect(() => {
    // A refused draft counts as not submitted here, so this was another save, which must be complete.
    if (wasProcessing.current && !isProcessing && isSubmitted) refused.isDraft = false
    wasProcessing.current = isProcessing
  }, [isProcessing, isSubmitted, refused])
  const faults = useRef(new Map<string, Fault>())
  useEffect(() => {
    if (isProcessing || !isSubmitted) {
      faults.current.clear()
      return
    }
    for (const [path, { errorMessage, valid, value }] of Object.entries(fields)) {
      const fault = faults.current.get(path)
      if (valid === false) {
        if (!fault)
          faults.current.set(path, {
            at: Date.now(),
            isRestored: false,
            message: errorMessage,
            value,
          })
        continue
      }
      const isLate = fault && !fault.isRestored && Date.now() - fault.at < LATE_MS
      if (!isLate || fault.value !== value) continue
      fault.isRestored = true
      dispatchFields({ type: 'UPDATE', errorMessage: fault.message, path, valid: false })
    }
  }, [dispatchFields, fields, isProcessing, isSubmitted])
  return null
}
