import type {
  CollectionBeforeOperationHook,
  Field,
  GlobalBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { findMalformed } from '../findMalformed.ts'
import { refuse } from '../refuse.ts'
import { settleEmpty } from '../settleEmpty.ts'
import type { SanitizedWellFormedOptions } from '../types.ts'
import { isData } from '../walkFields.ts'

const WRITES = ['create', 'update', 'updateByID']

/**
 * Refuses data of a wrong type before any other code meets it, since much of that code would fail with a 500, and gives
 * what is empty one form.
 */
export const refuseMalformed =
  (options: SanitizedWellFormedOptions): CollectionBeforeOperationHook =>
  ({ args, collection, operation, req }) =>
    WRITES.includes(operation)
      ? check({
          args,
          fields: collection.fields,
          options,
          place: { collection: collection.slug },
          req,
        })
      : args

/** The same for a global. */
export const refuseMalformedGlobal =
  (options: SanitizedWellFormedOptions): GlobalBeforeOperationHook =>
  ({ args, global, operation, req }) =>
    operation === 'update'
      ? check({ args, fields: global.fields, options, place: { global: global.slug }, req })
      : args

const check = <Args>({
  args,
  fields,
  options,
  place,
  req,
}: {
  args: Args
  fields: Field[]
  options: SanitizedWellFormedOptions
  place: { collection?: string; global?: string }
  req: PayloadRequest
}): Args => {
  const data = isData(args) ? args.data : undefined
  if (!isData(data)) return args
  const { localization } = req.payload.config
  const hasAllLocales = req.locale === 'all' && Boolean(localization)
  refuse({
    findings: findMalformed({
      data,
      fields,
      limits: options.richTextLimits,
      maxRows: options.maxRows,
      ...(hasAllLocales && localization && { locales: localization.localeCodes }),
    }),
    place,
    req,
  })
  return { ...args, data: settleEmpty({ data, fields, hasAllLocales }) }
}
