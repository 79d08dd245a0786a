import type { Access, Where } from 'payload'
import type { CollectionWindow, SanitizedPublicationWindowOptions } from '../types.ts'
import { windowWhere } from '../utilities/windowWhere.ts'

/** Lets a `read` access function answer only with what is public now, except for who may see more. */
export const limitToWindow =
  ({
    access = ({ req }) => Boolean(req.user),
    canSeeOutsideWindow,
    collection,
    hasDrafts,
    window,
  }: {
    /** The collection's own rule. @default Payload's: anyone signed in */
    access?: Access | undefined
    canSeeOutsideWindow: SanitizedPublicationWindowOptions['canSeeOutsideWindow']
    collection: string
    hasDrafts: boolean
    window: CollectionWindow
  }): Access =>
  async (args) => {
    const allowed = await access(args)
    if (!allowed) return false
    const outside = await canSeeOutsideWindow({ collection, req: args.req })
    if (outside === true) return allowed
    const open = windowWhere({ hasDrafts, now: new Date(), window })
    const visible: Where = outside ? { or: [open, outside] } : open
    return allowed === true ? visible : { and: [allowed, visible] }
  }
