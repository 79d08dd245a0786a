import type { FieldHook } from 'payload'
import { normalizeEmail } from '../utilities/normalizeEmail.ts'

/** Stores an address clean, however it was written. What is not recognised is left to the validation, which names it. */
export const normalizeEmailField: FieldHook = ({ value }) => {
  if (typeof value !== 'string') return value
  return value.trim() === '' ? null : (normalizeEmail(value) ?? value)
}
