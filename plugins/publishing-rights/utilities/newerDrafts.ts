import type { PayloadRequest } from 'payload'

type Drafts = Map<string, Record<string, unknown>>

const key = 'publishingRightsNewerDrafts'

/** The drafts, by collection and id, which a bulk update of this request would put behind what was public. */
export const newerDrafts = (req: PayloadRequest): Drafts => {
  const known = req.context[key]
  if (known instanceof Map) return known as Drafts
  const fresh: Drafts = new Map()
  req.context[key] = fresh
  return fresh
}
