import type { GlobalAfterReadHook } from 'payload'
import { PLAN } from '../defaults.ts'
import { readFormats } from '../readFormats.ts'
import { isRecord } from '../select/isRecord.ts'
import type { RenderedTextSettings } from '../types.ts'
import { deferRenderings } from './deferRenderings.ts'
import { fillRenderings, type Plan } from './fillRenderings.ts'

const isPlan = (value: unknown): value is Plan => isRecord(value) && value.formats instanceof Set

/** Renders what a global was asked for, or leaves it to GraphQL. */
export const finishGlobal =
  (settings: RenderedTextSettings): GlobalAfterReadHook =>
  async ({ context, doc, global, overrideAccess, req }) => {
    const common = {
      doc,
      fields: global.flattenedFields,
      overrideAccess: Boolean(overrideAccess),
      req,
      settings,
    }
    if (req.payloadAPI === 'GraphQL') deferRenderings(common)
    else {
      const planned = context[`${PLAN}:${global.slug}`]
      // Reading versions runs no hook before it that could have planned.
      const plan = isPlan(planned) ? planned : { formats: readFormats(req), select: undefined }
      await fillRenderings({ ...common, plan })
    }
    return doc
  }
