import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { PublishingForbidden } from '../PublishingForbidden.ts'
import type { ResolvedRights } from '../types.ts'
import { asksToPublish } from '../utilities/asksToPublish.ts'
import { draftOnly } from '../utilities/draftOnly.ts'
import { findStored } from '../utilities/findStored.ts'
import type { WriteArgs } from '../utilities/WriteArgs.ts'

type Args = {
  args: WriteArgs
  collection: SanitizedCollectionConfig
  req: PayloadRequest
  rights: ResolvedRights
}

/** A copy begins as a draft for everyone: Payload would publish the copy of a published entry at once. */
export const decideCreate = async ({ args, collection, req, rights }: Args): Promise<WriteArgs> => {
  const isCopy = args.duplicateFromID !== undefined && args.duplicateFromID !== null
  const source = isCopy
    ? await findStored({ collection, id: args.duplicateFromID as string, req })
    : {}
  const mayPublish = await rights.canPublish({ data: { ...source.latest, ...args.data }, req })
  const asks = asksToPublish(args)

  if (asks && !mayPublish) throw new PublishingForbidden({ code: 'publish_forbidden', req })
  if (asks || (mayPublish && !isCopy)) return args
  if (!mayPublish) draftOnly(req).add(`${collection.slug}:new`)
  return { ...args, draft: true }
}
