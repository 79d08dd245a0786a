import type {
  CollectionBeforeChangeHook,
  Field,
  GlobalBeforeChangeHook,
  PayloadRequest,
} from 'payload'
import { validateDraft } from '../validateDraft.ts'
import { refuse } from '../refuse.ts'
import type { Data } from '../types.ts'

/**
 * Payload validates a draft not at all or as if it were complete. This is the middle: every rule of a field about what is
 * there binds, no rule about what is missing. It also empties what is hidden and against the rules, in every save.
 */
export const refuseInvalidDraft: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const place = { collection: collection.slug }
  await check({ data, fields: collection.fields, operation, original: originalDoc, place, req })
  return data
}

/** The same for a global. */
export const refuseInvalidGlobalDraft: GlobalBeforeChangeHook = async ({
  data,
  global,
  originalDoc,
  req,
}) => {
  const place = { global: global.slug }
  const operation = 'update'
  await check({ data, fields: global.fields, operation, original: originalDoc, place, req })
  return data
}

const check = async ({
  data,
  fields,
  operation,
  original,
  place,
  req,
}: {
  data: Data
  fields: Field[]
  operation: 'create' | 'update'
  original: Data | undefined
  place: { collection?: string; global?: string }
  req: PayloadRequest
}): Promise<void> => {
  // What goes to the trash or comes back is not edited, so it need not be in order.
  const isDraft = data._status === 'draft' && !data.deletedAt && !original?.deletedAt
  const findings = await validateDraft({
    data,
    fields,
    isDraft,
    operation,
    original: original ?? {},
    place,
    req,
  })
  refuse({ findings, place, req })
}
