'use client'
import { useAllFormFields, useFormProcessing, useFormSubmitted } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/** How long an answer to what was typed before the submit may still be under way. */
const LATE_MS = 2000

type Fault = { at: number; isRestored: boolean; message?: string; value: unknown }

/**
 * Keeps the mark at a field that a save was refused for. Payload asks the server about the form while somebody types; an
 * answer from before the submit that comes after the refusal knows of no fault and would take the mark away.
 */
export const KeepFaults = () => {
  const [fields, dispatchFields] = useAllFormFields()
  const isProcessing = useFormProcessing()
  const isSubmitted = useFormSubmitted()
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
