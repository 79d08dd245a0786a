import type { CollectionBeforeChangeHook } from 'payload'
import { PublishingForbidden } from '../PublishingForbidden.ts'
import { draftOnly } from '../utilities/draftOnly.ts'
import { hasStatus } from '../utilities/hasStatus.ts'

/** The last look before the write: another hook may have set the status since the operation was judged. */
export const refusePublicStatus: CollectionBeforeChangeHook = ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const id = operation === 'create' ? 'new' : originalDoc?.id
  if (draftOnly(req).has(`${collection.slug}:${id}`) && hasStatus(data._status, 'published'))
    throw new PublishingForbidden({ code: 'publish_forbidden', req })
  return data
}
