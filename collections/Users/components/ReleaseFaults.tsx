'use client'
import { useAllFormFields } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

/**
 * Takes the mark off a field as soon as its value changes. In a form that asks no server while somebody types, a mark
 * that the server's answer set would stay and hold back every further submit.
 */
export const ReleaseFaults = () => {
  const [fields, dispatchFields] = useAllFormFields()
  const refused = useRef(new Map<string, unknown>())
  useEffect(() => {
    for (const [path, { valid, value }] of Object.entries(fields)) {
      if (valid !== false) refused.current.delete(path)
      else if (!refused.current.has(path)) refused.current.set(path, value)
      else if (refused.current.get(path) !== value) {
        refused.current.delete(path)
        dispatchFields({ type: 'UPDATE', errorMessage: undefined, path, valid: true })
      }
    }
  }, [dispatchFields, fields])
  return null
}
