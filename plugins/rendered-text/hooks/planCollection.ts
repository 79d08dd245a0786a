import type { CollectionBeforeOperationHook } from 'payload'
import { PLAN } from '../defaults.ts'
import { readFormats } from '../readFormats.ts'
import { addSources } from '../select/addSources.ts'
import { isIncluding } from '../select/isIncluding.ts'
import { isRecord } from '../select/isRecord.ts'
import type { RenderedTextSettings } from '../types.ts'
import { checkDepth } from './checkDepth.ts'
import type { Plan } from './fillRenderings.ts'

const GIVING = ['create', 'delete', 'read', 'restoreVersion', 'update']

/**
 * Before an operation: notes which renderings it is asked for, and has the rich text loaded that a `select` names only
 * by its rendering. An operation that asks for none goes on untouched.
 */
export const planCollection =
  (settings: RenderedTextSettings): CollectionBeforeOperationHook =>
  ({ args: given, collection, operation, req }) => {
    const args: unknown = given
    if (!isRecord(args) || !GIVING.includes(operation)) return undefined
    if (operation === 'create' || operation === 'update')
      checkDepth({ collection: collection.slug, data: args.data, req, settings })
    const asked = args.select
    const formats = readFormats(req)
    if (!isIncluding(asked)) {
      const plan: Plan = { formats, select: undefined }
      return formats.size > 0 ? Object.assign({ ...given }, { [PLAN]: plan }) : undefined
    }
    const plan: Plan = { formats, select: structuredClone(asked) }
    // A version's content stands in `version`; an entry has no such field. Reading one by its id has taken its
    // `select` before this hook, so that one is changed in place.
    const select = isRecord(asked.version) ? asked : structuredClone(asked)
    const added = [select, select.version].filter(isRecord).map((own) =>
      addSources({
        fields: collection.flattenedFields,
        findBlock: (slug) => req.payload.blocks[slug as never],
        select: own,
      }),
    )
    if (!added.includes(true) && formats.size === 0) return undefined
    return Object.assign({ ...given }, { [PLAN]: plan, select })
  }
