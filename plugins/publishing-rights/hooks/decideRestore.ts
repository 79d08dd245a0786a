import type { PayloadRequest, SanitizedCollectionConfig } from 'payload'
import { PublishingForbidden } from '../PublishingForbidden.ts'
import type { ResolvedRights } from '../types.ts'
import { findStored } from '../utilities/findStored.ts'
import { hasStatus } from '../utilities/hasStatus.ts'
import { isPublic } from '../utilities/isPublic.ts'
import type { WriteArgs } from '../utilities/WriteArgs.ts'

type Args = {
  args: WriteArgs
  collection: SanitizedCollectionConfig
  req: PayloadRequest
  rights: ResolvedRights
}

/**
 * Payload reads `draft` of a restore before any hook runs, so a restore cannot be turned into a draft here: what
 * would write the public row is refused.
 */
export const decideRestore = async ({ args, collection, req, rights }: Args): Promise<void> => {
  if (args.draft || args.id === undefined) return
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection: collection.slug,
    limit: 1,
    locale: 'all',
    pagination: false,
    req,
    where: { id: { equals: args.id } },
  })
  const [version] = docs
  if (!version) return
  const { stored } = await findStored({ collection, id: version.parent as string, req })
  const about = { data: version.version, doc: stored, req }
  const publishes = hasStatus(version.version._status, 'published')

  if (publishes && !(await rights.canPublish(about)))
    throw new PublishingForbidden({ code: 'publish_forbidden', req })
  if (!publishes && isPublic(stored) && !(await rights.canUnpublish(about)))
    throw new PublishingForbidden({ code: 'unpublish_forbidden', req })
}
