import type { CollectionAfterOperationHook } from 'payload'
import { PLAN } from '../defaults.ts'
import { isRecord } from '../select/isRecord.ts'
import type { RenderedTextSettings } from '../types.ts'
import { fillRenderings, type Plan } from './fillRenderings.ts'

const isPlan = (value: unknown): value is Plan => isRecord(value) && value.formats instanceof Set

/** A version's content stands below `version`, in its `select` too. */
const ofVersion = ({ formats, select }: Plan): Plan => ({
  formats,
  select: isRecord(select?.version) ? select.version : undefined,
})

/**
 * After an operation, when every hook that changes or hides rich text has run: renders what was asked for. GraphQL asks
 * later and gets its renderings from `deferCollection`.
 */
export const finishCollection =
  (settings: RenderedTextSettings): CollectionAfterOperationHook =>
  async ({ args, collection, operation, overrideAccess, req, result }) => {
    const carrier: unknown = args
    const planned = isRecord(carrier) ? carrier[PLAN] : undefined
    if (!isPlan(planned) || req.payloadAPI === 'GraphQL') return result
    const docs: unknown[] = isRecord(result) && Array.isArray(result.docs) ? result.docs : [result]
    const isOfVersions = operation === 'findVersions' || operation === 'findVersionByID'
    const plan = isOfVersions ? ofVersion(planned) : planned
    await Promise.all(
      docs.map((doc) =>
        fillRenderings({
          doc: isOfVersions && isRecord(doc) ? doc.version : doc,
          fields: collection.flattenedFields,
          overrideAccess: Boolean(overrideAccess),
          plan,
          req,
          settings,
        }),
      ),
    )
    return result
  }
