import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'
import { numberSlug } from '../text/numberSlug.ts'
import type { SlugSettings } from '../types.ts'
import { findTakenSlugs } from './findTakenSlugs.ts'

// One query answers for a batch of numbers, so the hundredth entry of the same title costs no hundred queries.
const BATCH = 50
const MOST_BATCHES = 200

type FindFreeSlugArgs = {
  base: string
  collection: CollectionSlug
  id?: number | string
  req: PayloadRequest
  settings: SlugSettings
  /** Held by a write of this process that is not visible yet. */
  isReserved?: (slug: string) => boolean
}

/** The first of `base`, `base-2`, `base-3` … that is neither taken nor reserved. */
export const findFreeSlug = async ({
  base,
  collection,
  id,
  isReserved = () => false,
  req,
  settings: { maxLength, reserved },
}: FindFreeSlugArgs): Promise<string> => {
  for (let batch = 0; batch < MOST_BATCHES; batch++) {
    const candidates = Array.from({ length: BATCH }, (_, index) =>
      numberSlug({ base, maxLength, number: batch * BATCH + index + 1 }),
    )
    const taken = await findTakenSlugs({ candidates, collection, id, req })
    const free = candidates.find(
      (slug) => !taken.has(slug) && !reserved.has(slug) && !isReserved(slug),
    )
    if (free) return free
  }
  throw new APIError(`Too many entries share the slug "${base}". Enter another slug.`, 400)
}
