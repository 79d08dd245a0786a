import type { Redaction } from '../types.ts'
import { findAddresses } from './findAddresses.ts'
import { substitute } from './substitute.ts'

/** A text without addresses. */
export const redactText = ({ text, ...redaction }: Redaction & { text: string }): string => {
  let result = ''
  let end = 0
  for (const found of findAddresses(text)) {
    result += text.slice(end, found.start) + substitute({ ...redaction, found: found.text })
    end = found.end
  }
  return result + text.slice(end)
}
