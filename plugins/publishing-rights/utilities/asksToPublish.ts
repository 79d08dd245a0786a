import { hasStatus } from './hasStatus.ts'
import { isOn } from './isOn.ts'
import type { WriteArgs } from './WriteArgs.ts'

/** The caller says in so many words that something is to become public. */
export const asksToPublish = ({
  data,
  publishAllLocales,
  publishSpecificLocale,
}: WriteArgs): boolean =>
  hasStatus(data?._status, 'published') || isOn(publishAllLocales) || isOn(publishSpecificLocale)
