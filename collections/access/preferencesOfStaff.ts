import { type Endpoint, Forbidden, NotFound } from 'payload'
import { permissions } from './permissions.ts'

/** Collections have these addresses; here Payload would take them for keys and answer 200 that nothing was found. */
const namesOfOthers = ['access', 'count', 'versions']

/**
 * Payload's endpoints of preferences ask for an account and for no rule, so that a partner key, which reads only, could
 * write as much as it likes. They also fail where there is nothing to delete.
 */
export const preferencesOfStaff = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const { payload, routeParams, user } = req
    if (namesOfOthers.includes(String(routeParams?.key))) throw new NotFound(req.t)
    if (user && !permissions.isStaff({ req })) throw new Forbidden(req.t)
    if (user && endpoint.method === 'delete') {
      // A request to the collection as a whole comes here too, without a key.
      if (!routeParams?.key) throw new NotFound(req.t)
      const { totalDocs } = await payload.db.count({
        collection: 'payload-preferences',
        req,
        where: {
          and: [
            { key: { equals: routeParams.key } },
            { 'user.relationTo': { equals: user.collection } },
            { 'user.value': { equals: user.id } },
          ],
        },
      })
      if (totalDocs === 0) throw new NotFound(req.t)
    }
    return endpoint.handler(req)
  },
})
