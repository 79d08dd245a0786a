'use client'
import {
  toast,
  useAllFormFields,
  useDocumentInfo,
  useForm,
  useFormProcessing,
  useFormSubmitted,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { hasDraftsEnabled } from 'payload/shared'
import { useEffect, useMemo, useRef } from 'react'
import { refusals } from './refusals.ts'

/** What the form held when a save of it was refused, and the marks it got. */
type Refused = {
  isChanged: boolean
  messages: Map<string, string>
  restored: string[]
  values: string
}

const valuesOf = (fields: FormState): string =>
  JSON.stringify(Object.entries(fields).map(([path, { value }]) => [path, value]))

/** Lets the next save through: whether the value is right now, with others changed, the server alone can say. */
const pass = () => true as const

/**
 * Keeps the mark at a field that a save was refused for. Payload asks the server about the form while somebody types; an
 * answer from before the submit that comes after the refusal knows of no fault, and no answer knows of one that only a save
 * finds, such as an address that another account has: both would take the mark away while nobody has changed anything. A draft that was
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
  const last = useRef<Refused>(undefined)
  useEffect(() => {
    const release = () => {
      for (const path of last.current?.restored ?? []) refused.byPath.delete(path)
    }
    if (isProcessing || !isSubmitted) {
      release()
      last.current = undefined
      return
    }
    const marked = Object.entries(fields).filter(([, { valid }]) => valid === false)
    if (!last.current && marked.length === 0) return
    const values = valuesOf(fields)
    last.current ??= { isChanged: false, messages: new Map(), restored: [], values }
    const { messages, restored } = last.current
    if (last.current.isChanged || last.current.values !== values) {
      // From now on the answers are about something else.
      release()
      last.current.isChanged = true
      return
    }
    for (const [path, { errorMessage }] of marked)
      if (errorMessage) messages.set(path, errorMessage)
    for (const [path, errorMessage] of messages) {
      const field = fields[path]
      if (!field || field.valid === false || restored.includes(path)) continue
      restored.push(path)
      // Further answers come with the mark, else each would take it away again (see `KeepRefusals`).
      refused.byPath.set(path, { message: errorMessage, value: JSON.stringify(field.value) })
      dispatchFields({ type: 'UPDATE', errorMessage, path, valid: false })
    }
  }, [dispatchFields, fields, isProcessing, isSubmitted, refused])
  return null
}
