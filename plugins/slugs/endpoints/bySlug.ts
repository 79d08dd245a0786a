import {
  type CollectionSlug,
  type Endpoint,
  headersWithCors,
  isolateObjectProperty,
  NotFound,
  type PayloadRequest,
  type Where,
} from 'payload'

/**
 * A look-up is not shaped or narrowed by what is asked of the answer: a hook that reads the query sees none. Nor does it
 * change the languages of the request, as a local call does.
 */
const withoutQuery = (req: PayloadRequest): PayloadRequest => {
  const own = isolateObjectProperty(req, ['fallbackLocale', 'locale', 'query'])
  own.query = {}
  return own
}

const slugOnly: object = { depth: 0, joins: false, select: { slug: true } }

/**
 * `GET /api/<collection>/by-slug/:slug`: the entry, or for a former slug 308 to the present one with
 * `{ slug, movedTo }`, or 404. Both look-ups run under the caller's rights, so an address tells nothing of an entry the
 * caller may not read. The answer is that of the entry by id, whose parameters it takes; a host that checks queries is
 * told so by `custom.queryOf`.
 */
export const bySlug = (collection: string): Endpoint => ({
  custom: { queryOf: '/:id' },
  handler: async (req) => {
    const slug = String(req.routeParams?.slug)
    const findOne = async ({ draft, where }: { draft: boolean; where: Where }) => {
      const { docs } = await req.payload.find({
        ...slugOnly,
        collection: collection as CollectionSlug,
        draft,
        limit: 1,
        overrideAccess: false,
        pagination: false,
        req: withoutQuery(req),
        trash: req.query.trash === 'true',
        where,
      })
      return docs[0] as undefined | { id: number | string; slug?: unknown }
    }
    const { endpoints } = req.payload.collections[collection as CollectionSlug].config
    const byId = (endpoints || []).find(({ method, path }) => method === 'get' && path === '/:id')

    // Asked for a draft, the entry by id answers with what is public where there is no newer draft to be read.
    for (const draft of req.query.draft === 'true' ? [true, false] : [false]) {
      const found = await findOne({ draft, where: { slug: { equals: slug } } })
      if (found && byId) {
        req.routeParams = { ...req.routeParams, id: String(found.id) }
        return byId.handler(req)
      }
      const moved = await findOne({ draft, where: { formerSlugs: { equals: slug } } })
      if (typeof moved?.slug !== 'string') continue
      const { pathname, search } = new URL(req.url ?? '', 'http://localhost')
      const target = pathname.slice(0, pathname.lastIndexOf('/') + 1) + moved.slug
      return Response.json(
        { slug, movedTo: moved.slug },
        {
          headers: headersWithCors({
            // An entry may go back to a former slug; a redirect kept by a browser would then run in a circle.
            headers: new Headers({
              'Cache-Control': 'no-cache',
              Location: `${target}${search}`,
            }),
            req,
          }),
          status: 308,
        },
      )
    }
    throw new NotFound(req.t)
  },
  method: 'get',
  path: '/by-slug/:slug',
})
