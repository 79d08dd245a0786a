import type { PayloadRequest } from 'payload'
import type { RichTextFormat } from './types.ts'

/**
 * The renderings asked for without a `select`: by the REST parameter `richText=html,text` or, in the local API, by
 * `context: { richText: ['html'] }`. Words it does not know are ignored.
 */
export const readFormats = (req: PayloadRequest): ReadonlySet<RichTextFormat> => {
  const asked = [req.context?.richText, req.payloadAPI === 'REST' && req.query?.richText]
  const words = asked.flat().flatMap((word) => (typeof word === 'string' ? word.split(',') : []))
  return new Set((['html', 'text'] as const).filter((format) => words.includes(format)))
}
