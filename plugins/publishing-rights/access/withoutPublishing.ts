import type { Access, CollectionSlug } from 'payload'
import type { PublishingRight } from '../types.ts'
import { hasStatus } from '../utilities/hasStatus.ts'

type Args = { access: Access | undefined; canPublish: PublishingRight; slug: string }

/**
 * Access to an entry that is to be published. The admin panel asks with `_status: 'published'` in the data whether
 * to show its buttons for publishing, so the right has to show here as well.
 */
export const withoutPublishing =
  ({ access, canPublish, slug }: Args): Access =>
  async (args) => {
    const { data, id, req } = args
    const result = access ? await access(args) : Boolean(req.user)
    if (!result || !hasStatus(data?._status, 'published')) return result
    const doc =
      id === undefined
        ? undefined
        : await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
            collection: slug as CollectionSlug,
            locale: 'all',
            req,
            where: { id: { equals: id } },
          })
    return (await canPublish({ data: { ...doc, ...data }, doc: doc ?? undefined, req })) && result
  }
