import type { RequestContext } from 'payload'
import { AUTOMATIC_MARKS } from '../defaults.ts'

type MarkAutomaticArgs = {
  base: string
  collection: string
  context: RequestContext
  slug: string
}

/**
 * Notes in the request that this slug was made by the plugin and of what, so that a write that loses a race for it may
 * take the next number instead of failing.
 */
export const markAutomatic = ({ base, collection, context, slug }: MarkAutomaticArgs): void => {
  const marks =
    context[AUTOMATIC_MARKS] instanceof Map
      ? (context[AUTOMATIC_MARKS] as Map<string, string>)
      : new Map()
  marks.set(`${collection}/${slug}`, base)
  context[AUTOMATIC_MARKS] = marks
}
