import {
  type CollectionSlug,
  type Endpoint,
  headersWithCors,
  NotFound,
  parseParams,
  type SelectType,
  type Where,
} from 'payload'

// What else Payload would read here (`joins`, `populate`) can ask for lists without end.
const readParameters = ({ depth, draft, select }: Record<string, unknown>) => {
  const parsed = parseParams({
    ...(typeof draft === 'string' && { draft }),
    ...(typeof select === 'object' && select !== null && { select: select as SelectType }),
  })
  return {
    ...parsed,
    ...(typeof depth === 'string' && /^\d{1,2}$/.test(depth) && { depth: Number(depth) }),
  }
}

/**
 * `GET /api/<collection>/by-slug/:slug`: the entry, or for a former slug 308 to the present one with
 * `{ slug, movedTo }`, or 404. Both look-ups run under the caller's rights, so an address tells nothing of an entry the
 * caller may not read. Takes `depth`, `draft`, `locale` and `select` as the entry by id does.
 */
export const bySlug = (collection: string): Endpoint => ({
  handler: async (req) => {
    const slug = String(req.routeParams?.slug)
    const { depth, draft, select } = readParameters(req.query)
    const findOne = async (where: Where, options: object) => {
      const { docs } = await req.payload.find({
        ...options,
        collection: collection as CollectionSlug,
        draft,
        limit: 1,
        overrideAccess: false,
        pagination: false,
        req,
        where,
      })
      return docs[0]
    }
    const respond = (body: unknown, init: { headers?: Record<string, string>; status: number }) =>
      Response.json(body, {
        headers: headersWithCors({ headers: new Headers(init.headers), req }),
        status: init.status,
      })

    const idOnly = { depth: 0, joins: false as const, select: { slug: true } }
    const found = await findOne({ slug: { equals: slug } }, idOnly)
    if (found) {
      // Read as the entry by id is: what the caller gets may depend on whether it comes in a list.
      const entry = await req.payload.findByID({
        collection: collection as CollectionSlug,
        depth,
        draft,
        id: found.id,
        overrideAccess: false,
        req,
        select,
      })
      return respond(entry, { status: 200 })
    }
    const moved = (await findOne({ formerSlugs: { equals: slug } }, idOnly)) as
      undefined | { slug?: unknown }
    if (typeof moved?.slug !== 'string') throw new NotFound(req.t)
    const { pathname, search } = new URL(req.url ?? '', 'http://localhost')
    const target = pathname.slice(0, pathname.lastIndexOf('/') + 1) + moved.slug
    return respond(
      { slug, movedTo: moved.slug },
      // An entry may go back to a former slug; a redirect kept by a browser would then run in a circle.
      { headers: { 'Cache-Control': 'no-cache', Location: `${target}${search}` }, status: 308 },
    )
  },
  method: 'get',
  path: '/by-slug/:slug',
})
