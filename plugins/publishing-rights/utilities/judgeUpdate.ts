import type { PayloadRequest } from 'payload'
import type { PublishingForbiddenCode } from '../PublishingForbidden.ts'
import type { ResolvedRights } from '../types.ts'
import { asksToPublish } from './asksToPublish.ts'
import { asksToUnpublish } from './asksToUnpublish.ts'
import { hasStatus } from './hasStatus.ts'
import { isOn } from './isOn.ts'
import { isPublic } from './isPublic.ts'
import type { WriteArgs } from './WriteArgs.ts'

export type Verdict = 'draft' | 'pass' | PublishingForbiddenCode

type Args = {
  args: WriteArgs
  isBulk?: boolean
  latest: Record<string, unknown> | undefined
  replacesFile: boolean
  req: PayloadRequest
  rights: ResolvedRights
  stored: Record<string, unknown> | undefined
}

const saysNothing = ({ data, unpublishAllLocales }: WriteArgs): boolean =>
  data?._status === undefined && !isOn(unpublishAllLocales)

/**
 * What becomes of an update: `pass` as it is, saved as a `draft`, or refused with a code. A save that does not say
 * anything about publication never depends on the state of the entry, so that no race can make it public: without
 * the right it is always a draft.
 */
export const judgeUpdate = async ({
  args,
  isBulk = false,
  latest,
  replacesFile,
  req,
  rights,
  stored,
}: Args): Promise<Verdict> => {
  const about = { data: { ...latest, ...args.data }, doc: stored, req }
  const mayPublish = await rights.canPublish(about)
  const mayUnpublish = await rights.canUnpublish(about)
  const wasPublic = isPublic(stored)
  const { deletedAt } = args.data ?? {}

  if (asksToPublish(args)) return mayPublish ? 'pass' : 'publish_forbidden'
  if (asksToUnpublish(args) && wasPublic && !mayUnpublish) return 'unpublish_forbidden'
  if (deletedAt) return wasPublic && !mayUnpublish ? 'unpublish_forbidden' : 'pass'
  if (deletedAt === null && stored?.deletedAt)
    return hasStatus(stored._status, 'published') && !mayPublish ? 'publish_forbidden' : 'pass'
  // Payload deletes or overwrites the public file on some draft saves (a second draft, a crop).
  if (replacesFile && wasPublic && !mayPublish) return 'publish_forbidden'
  // By id Payload saves over the latest version: over a newer draft it would take the entry from the public.
  if (wasPublic && !isBulk && saysNothing(args) && latest?._status === 'draft') return 'draft'
  if (mayPublish && mayUnpublish) return 'pass'
  return asksToUnpublish(args) && wasPublic ? 'pass' : 'draft'
}
