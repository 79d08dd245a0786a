import type { RequestContext } from 'payload'
import { AUTOMATIC_MARKS } from '../defaults.ts'

type ReadAutomaticArgs = { collection: string; context: RequestContext | undefined; slug: string }

/** The text's slug from which the plugin made this one, if it did so in this request. */
export const readAutomatic = ({
  collection,
  context,
  slug,
}: ReadAutomaticArgs): string | undefined => {
  const marks = context?.[AUTOMATIC_MARKS]
  return marks instanceof Map ? marks.get(`${collection}/${slug}`) : undefined
}
