import { Forbidden, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'
import { PublishingForbidden } from '../PublishingForbidden.ts'
import type { ResolvedRights } from '../types.ts'
import { asksToPublish } from '../utilities/asksToPublish.ts'
import { asksToUnpublish } from '../utilities/asksToUnpublish.ts'
import { draftOnly } from '../utilities/draftOnly.ts'
import { findMatching } from '../utilities/findMatching.ts'
import { findStored } from '../utilities/findStored.ts'
import { hasStatus } from '../utilities/hasStatus.ts'
import { isReadable } from '../utilities/isReadable.ts'
import { isPublic } from '../utilities/isPublic.ts'
import { judgeUpdate, type Verdict } from '../utilities/judgeUpdate.ts'
import { newerDrafts } from '../utilities/newerDrafts.ts'
import type { WriteArgs } from '../utilities/WriteArgs.ts'

type Args = {
  args: WriteArgs
  collection: SanitizedCollectionConfig
  req: PayloadRequest
  rights: ResolvedRights
}

type Judged = { id: number | string; verdict: Verdict }

/** By id and in bulk alike: entries are judged one by one, and a bulk update happens wholly in one way or not at all. */
export const decideUpdate = async ({ args, collection, req, rights }: Args): Promise<WriteArgs> => {
  const isBulk = args.id === undefined || args.id === null
  if (isBulk && asksToPublish(args) && !(await rights.canPublish({ data: args.data, req })))
    throw new PublishingForbidden({ code: 'publish_forbidden', req })
  const ids = isBulk
    ? await findMatching({ args, collection, operation: 'update', req })
    : [args.id as string]
  // What cannot be read here, Payload refuses itself with its own words.
  if (!ids) return args

  const judged: Judged[] = []
  const waiting = new Map<string, Record<string, unknown>>()
  const isUnpublishedOnly =
    isBulk &&
    asksToUnpublish(args) &&
    Object.keys(args.data ?? {}).every((name) => name === '_status')
  for (const id of ids) {
    const { latest, stored } = await findStored({ collection, id, req })
    if (!stored) continue
    const replacesFile = Boolean(collection.upload && (req.file || req.query?.uploadEdits))
    const verdict = await judgeUpdate({ args, isBulk, latest, replacesFile, req, rights, stored })
    judged.push({ id, verdict })
    if (isUnpublishedOnly && latest && isPublic(stored) && hasStatus(latest._status, 'draft'))
      waiting.set(`${collection.slug}:${id}`, latest)
  }

  for (const code of ['publish_forbidden', 'unpublish_forbidden'] as const) {
    const refused = judged.filter(({ verdict }) => verdict === code).map(({ id }) => id)
    const [first] = refused
    // Who may not read it is told what is told where there is nothing.
    if (first !== undefined && !isBulk && !(await isReadable({ collection, id: first, req })))
      throw new Forbidden(req.t)
    if (refused.length) throw new PublishingForbidden({ code, ids: refused, req })
  }

  const drafts = judged.filter(({ verdict }) => verdict === 'draft').map(({ id }) => id)
  // Neither "all public" nor "all drafts" would be true of a mixed bulk update.
  if (drafts.length && drafts.length < judged.length && !args.draft)
    throw new PublishingForbidden({ code: 'publish_forbidden', ids: drafts, req })

  for (const [key, draft] of waiting) newerDrafts(req).set(key, draft)
  const known = draftOnly(req)
  for (const { id, verdict } of judged) {
    if (verdict === 'draft') known.add(`${collection.slug}:${id}`)
    else known.delete(`${collection.slug}:${id}`)
  }
  return {
    ...args,
    ...(drafts.length && { draft: true }),
    // An entry that begins to match after this look is not judged, so it is not written.
    ...(isBulk && { where: { and: [args.where ?? {}, { id: { in: ids } }] } }),
  }
}
