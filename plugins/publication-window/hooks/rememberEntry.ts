import type { CollectionBeforeChangeHook } from 'payload'
import type { Row, TombstoneSetting } from '../types.ts'
import { remember } from '../utilities/remember.ts'

/** Before an update: remembers what the public could read until now, since hooks are handed the latest version. */
export const rememberEntry =
  ({
    followed,
    setting,
  }: {
    followed: TombstoneSetting[]
    setting: TombstoneSetting
  }): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    const id = (originalDoc as Row | undefined)?.id
    if (operation === 'update' && id !== undefined) await remember({ followed, id, req, setting })
    return data
  }
