import type { PayloadRequest } from 'payload'

const key = 'publishingRightsDraftOnly'

/** The entries which this request may save as drafts only, for the last look before the write. */
export const draftOnly = (req: PayloadRequest): Set<string> => {
  const known = req.context[key]
  if (known instanceof Set) return known as Set<string>
  const fresh = new Set<string>()
  req.context[key] = fresh
  return fresh
}
