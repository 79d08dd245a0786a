import type { GlobalBeforeOperationHook } from 'payload'
import { PLAN } from '../defaults.ts'
import { readFormats } from '../readFormats.ts'
import { addSources } from '../select/addSources.ts'
import { isIncluding } from '../select/isIncluding.ts'
import { isRecord } from '../select/isRecord.ts'
import type { RenderedTextSettings } from '../types.ts'
import { checkDepth } from './checkDepth.ts'
import type { Plan } from './fillRenderings.ts'

/**
 * The same as for collections. A global's operation has read its `select` before this hook and ends without an
 * `afterOperation`: so the `select` is changed in place, and the plan waits in the request's context.
 */
export const planGlobal =
  (settings: RenderedTextSettings): GlobalBeforeOperationHook =>
  ({ args, context, global, req }) => {
    if (!isRecord(args)) return
    checkDepth({ data: args.data, global: global.slug, req, settings })
    const formats = readFormats(req)
    const select: unknown = args.select
    const plan: Plan = {
      formats,
      select: isIncluding(select) ? structuredClone(select) : undefined,
    }
    const isAny =
      isIncluding(select) &&
      addSources({
        fields: global.flattenedFields,
        findBlock: (slug) => req.payload.blocks[slug as never],
        select,
      })
    context[`${PLAN}:${global.slug}`] = isAny || formats.size > 0 ? plan : undefined
  }
