import { Forbidden, type ServerFunction } from 'payload'

/**
 * Functions of Payload's admin panel that are off here and yet ask for no right: scheduling queues a job for everyone
 * who may open the panel, whether or not anything can be scheduled. Publishing by date is data (`publishAt`).
 */
export const closedServerFunctions: Record<'schedule-publish', ServerFunction> = {
  'schedule-publish': ({ req }) => {
    throw new Forbidden(req.t)
  },
}
