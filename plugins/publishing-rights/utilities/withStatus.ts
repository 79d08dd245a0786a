import type { SanitizedCollectionConfig, SanitizedGlobalConfig } from 'payload'
import { isOn } from './isOn.ts'
import type { WriteArgs } from './WriteArgs.ts'

type Args = { args: WriteArgs; entity: SanitizedCollectionConfig | SanitizedGlobalConfig }

/**
 * Lets the parameters for locales do what they say. Without a `_status` of their own Payload follows them only where
 * the status is localised; elsewhere `publishAllLocales` could take an entry from the public.
 */
export const withStatus = ({ args, entity }: Args): WriteArgs => {
  const { drafts } = entity.versions ?? {}
  const isLocalised = typeof drafts === 'object' && drafts?.localizeStatus
  if (isLocalised || args.data?._status !== undefined) return args
  const { publishAllLocales, publishSpecificLocale, unpublishAllLocales } = args
  if (isOn(publishAllLocales) || isOn(publishSpecificLocale))
    return { ...args, data: { ...args.data, _status: 'published' } }
  if (isOn(unpublishAllLocales)) return { ...args, data: { ...args.data, _status: 'draft' } }
  return args
}
