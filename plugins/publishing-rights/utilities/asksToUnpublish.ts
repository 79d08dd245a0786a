import { hasStatus } from './hasStatus.ts'
import { isOn } from './isOn.ts'
import type { WriteArgs } from './WriteArgs.ts'

/** `_status: 'draft'` without `draft=true` writes the public row, so it unpublishes. */
export const asksToUnpublish = ({ data, draft, unpublishAllLocales }: WriteArgs): boolean =>
  isOn(unpublishAllLocales) || (!draft && hasStatus(data?._status, 'draft'))
