import type { CollectionSlug, Where } from 'payload'
import type { Rule } from './combine.ts'
import { ofVersions } from './ofVersions.ts'

type Args = { collection: CollectionSlug; hasDrafts?: boolean; rule: Rule }

/**
 * Gives by id what it would give in bulk. By id Payload takes an entry if its latest version *or* its stored row matches
 * the query (payload #5224), in bulk only the one which that update reads; here both have to match.
 */
export const sameByIdAndInBulk =
  ({ collection, hasDrafts = true, rule }: Args): Rule =>
  async (args) => {
    const result = await rule(args)
    if (typeof result === 'boolean' || args.id === undefined) return result
    const { req } = args
    const stored = await req.payload.db.count({
      collection,
      req,
      where: { and: [{ id: { equals: args.id } }, result] },
    })
    if (stored.totalDocs === 0) return false
    if (!hasDrafts) return true
    const latest: Where = { and: [{ parent: { equals: args.id } }, { latest: { equals: true } }] }
    const count = (where: Where) => req.payload.db.countVersions({ collection, req, where })
    const [all, matching] = [
      await count(latest),
      await count({ and: [latest, ofVersions(result)] }),
    ]
    return all.totalDocs === matching.totalDocs
  }
