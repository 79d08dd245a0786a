import type { FieldHook } from 'payload'
import type { Companion, ServedLocaleSetting } from '../types.ts'
import { describeOnce } from '../utilities/describeOnce.ts'

/**
 * Tells one thing about the locale of the entry that is being read. It must not wait for anything: the companions stand
 * before all other fields, and Payload starts the hooks of fields in order, so the localised fields beside them still
 * hold all locales.
 */
export const tellLocale =
  ({ name, setting }: { name: Companion; setting: ServedLocaleSetting }): FieldHook =>
  ({ collection, global, req, siblingData }) =>
    describeOnce({
      data: siblingData,
      fields: (collection ?? global)?.flattenedFields ?? [],
      req,
      setting,
    })[name]
