import type { CollectionBeforeOperationHook, Field, GlobalBeforeOperationHook } from 'payload'
import { findMalformed } from '../findMalformed.ts'
import { refuse } from '../refuse.ts'
import type { SanitizedWellFormedOptions } from '../types.ts'
import { isData } from '../walkFields.ts'

const WRITES = ['create', 'update', 'updateByID']

/** Refuses data of a wrong type before any other code meets it, since much of that code would fail with a 500. */
export const refuseMalformed =
  (options: SanitizedWellFormedOptions): CollectionBeforeOperationHook =>
  ({ args, collection, operation, req }) => {
    if (WRITES.includes(operation))
      check({
        args,
        fields: collection.fields,
        options,
        place: { collection: collection.slug },
        req,
      })
    return args
  }

/** The same for a global. */
export const refuseMalformedGlobal =
  (options: SanitizedWellFormedOptions): GlobalBeforeOperationHook =>
  ({ args, global, operation, req }) => {
    if (operation === 'update')
      check({ args, fields: global.fields, options, place: { global: global.slug }, req })
    return args
  }

const check = ({
  args,
  fields,
  options,
  place,
  req,
}: {
  args: unknown
  fields: Field[]
  options: SanitizedWellFormedOptions
  place: { collection?: string; global?: string }
  req: Parameters<CollectionBeforeOperationHook>[0]['req']
}): void => {
  const data = isData(args) ? args.data : undefined
  if (!isData(data)) return
  refuse({
    findings: findMalformed({
      data,
      fields,
      hasAllLocales: req.locale === 'all',
      limits: options.richTextLimits,
    }),
    place,
    req,
  })
}
