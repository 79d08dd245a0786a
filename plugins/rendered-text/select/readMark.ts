import type { FlattenedField } from 'payload'
import type { RenderedFieldMark } from '../types.ts'
import { isRecord } from './isRecord.ts'

/** What a field renders, if it is one of the plugin's. */
export const readMark = (field: FlattenedField): RenderedFieldMark | undefined => {
  const mark: unknown = field.custom?.renderedText
  return isRecord(mark) &&
    typeof mark.of === 'string' &&
    (mark.format === 'html' || mark.format === 'text')
    ? { format: mark.format, of: mark.of }
    : undefined
}
