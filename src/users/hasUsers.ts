import type { Payload } from 'payload'
import { slugs } from '../../collections/slugs.ts'

/** Whether anyone can sign in. */
export const hasUsers = async (payload: Payload): Promise<boolean> =>
  Boolean(await payload.db.findOne({ collection: slugs.users }))
