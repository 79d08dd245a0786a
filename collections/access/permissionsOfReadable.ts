import { type Endpoint, NotFound } from 'payload'
import { isReadable } from './isReadable.ts'

/**
 * Payload tells anyone the permissions on any entry, and that there is none where the id is nobody's. Here an entry that the
 * caller may not read is answered as one that is not there.
 */
export const permissionsOfReadable =
  (collection: string) =>
  (endpoint: Endpoint): Endpoint =>
    endpoint.path !== '/access/:id?'
      ? endpoint
      : {
          ...endpoint,
          handler: async (req) => {
            const id = req.routeParams?.id
            if (typeof id === 'string' && !(await isReadable({ collection, id, req })))
              throw new NotFound(req.t)
            return endpoint.handler(req)
          },
        }
