import { APIError, type CollectionSlug, type Endpoint, Forbidden, headersWithCors } from 'payload'
import type { SanitizedPublicStateOptions } from '../types.ts'
import { idsOnly } from '../utilities/idsOnly.ts'
import { readPublicStates } from '../utilities/readPublicStates.ts'

const MAX_IDS = 100

/**
 * `GET /api/<collection>/public-state?ids=…,…`: of each entry that the caller may read whether the public sees it, in the
 * words of the admin. With `notice=true` also what the form has to say.
 */
export const publicState = ({
  collection,
  options,
}: {
  collection: string
  options: SanitizedPublicStateOptions
}): Endpoint => ({
  handler: async (req) => {
    if (!(await options.canAsk({ req }))) throw new Forbidden(req.t)
    const given = typeof req.query.ids === 'string' ? req.query.ids.split(',').filter(Boolean) : []
    if (given.length === 0 || given.length > MAX_IDS)
      throw new APIError(
        `"ids" must name 1 to ${MAX_IDS} entries, separated by commas.`,
        400,
        { code: 'INVALID_IDS', field: 'ids' },
        true,
      )
    const { payload } = req
    const slug = collection as CollectionSlug
    const idType = payload.collections[slug].customIDType ?? payload.db.defaultIDType
    // What is no number finds nothing, and would fail in the database.
    const ids = idType === 'number' ? given.map(Number).filter(Number.isSafeInteger) : given
    const { docs } = await payload.find({
      collection: slug,
      ...idsOnly,
      draft: true,
      overrideAccess: false,
      req,
      trash: true,
      where: { id: { in: ids } },
    })
    const states = await readPublicStates({
      collection,
      hasNotice: req.query.notice === 'true',
      ids: docs.map(({ id }) => id),
      options,
      req,
    })
    return Response.json(
      { states },
      { headers: headersWithCors({ headers: new Headers({ 'Cache-Control': 'no-store' }), req }) },
    )
  },
  method: 'get',
  path: '/public-state',
})
