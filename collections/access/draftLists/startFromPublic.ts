import type { CollectionBeforeOperationHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { ofVersions } from '../ofVersions.ts'
import { unpublished } from '../unpublished.ts'
import type { ListArgs } from './ListArgs.ts'

const isListed = (slug: string): slug is keyof typeof unpublished => slug in unpublished

/** Anonymous, partners and accounts without a role that writes. */
const readsNoDrafts = (req: PayloadRequest): boolean =>
  Object.values(unpublished).every((rule) => rule({ req }) === false)

/**
 * Answers `draft=true` from what is public, and leaves to `mixInDrafts` the newest drafts which the caller reads. Payload
 * takes such a list from the newest versions alone: an entry with a newer draft of others was in no list at all, and
 * an old copy of it was read where another entry had changed since what of it is public (items of minutes). The first of
 * all hooks, so that the question is as it came.
 */
export const startFromPublic: CollectionBeforeOperationHook = async ({
  args: given,
  collection: { access, slug },
  operation,
  overrideAccess,
  req,
}) => {
  const args = given as ListArgs
  if (operation !== 'read' || overrideAccess || !args.draft || args.isOfDrafts) return given
  const rule = isListed(slug) ? unpublished[slug]({ req }) : (await access.read({ req })) === true
  if (rule === true) return given
  // By id Payload itself takes the newest draft that is the caller's, and the public entry where there is none.
  if (args.id !== undefined) return readsNoDrafts(req) ? { ...given, draft: false } : given

  const ids = rule ? await findDrafts({ req, rule, slug: slug as CollectionSlug }) : []
  if (ids.length === 0) return { ...given, draft: false }
  return {
    ...given,
    draft: false,
    draftList: { asked: args, ids },
    where: { and: [args.where ?? {}, { id: { not_in: ids } }] },
  }
}

/** The entries whose newest version is a draft that the caller reads. */
const findDrafts = async ({
  req,
  rule,
  slug,
}: {
  req: PayloadRequest
  rule: Where
  slug: CollectionSlug
}): Promise<string[]> => {
  const { docs } = await req.payload.db.findVersions({
    collection: slug,
    limit: 0,
    pagination: false,
    req,
    select: { parent: true },
    where: {
      and: [
        { latest: { equals: true } },
        { 'version._status': { equals: 'draft' } },
        ofVersions(rule),
      ],
    },
  })
  return docs.map(({ parent }) => String(parent))
}
