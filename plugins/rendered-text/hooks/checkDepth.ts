import { type PayloadRequest, ValidationError, type ValidationFieldError } from 'payload'
import { faultMessage } from '../check/faultMessage.ts'
import { isTooDeep } from '../check/isTooDeep.ts'
import { isRecord } from '../select/isRecord.ts'
import type { RenderedTextSettings } from '../types.ts'

// A node is an object in a list, and a rich text itself may stand in rows of arrays and blocks.
const LEVELS_A_NODE = 2
const LEVELS_ABOVE = 50

type CheckDepthArgs = {
  collection?: string
  data: unknown
  global?: string
  req: PayloadRequest
  settings: RenderedTextSettings
}

/**
 * Refuses data nested so deep that Payload's own copying would overflow the stack before any field hook runs. The
 * error names the top-level field.
 */
export const checkDepth = ({ collection, data, global, req, settings }: CheckDepthArgs): void => {
  if (!isRecord(data)) return
  const maxDepth = settings.maxDepth * LEVELS_A_NODE + LEVELS_ABOVE
  for (const [path, value] of Object.entries(data)) {
    if (!isTooDeep({ data: value, maxDepth })) continue
    const error: ValidationFieldError & { code: string } = {
      code: 'rich_text_malformed',
      message: faultMessage({
        fault: { path: 'root', reason: 'depth' },
        language: req.i18n?.language,
      }),
      path,
    }
    throw new ValidationError({ collection, errors: [error], global }, req.t)
  }
}
