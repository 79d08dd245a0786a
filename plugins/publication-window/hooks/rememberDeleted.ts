import type { CollectionBeforeDeleteHook } from 'payload'
import type { TombstoneSetting } from '../types.ts'
import { remember } from '../utilities/remember.ts'

/** Before a deletion: remembers what the public could read until now. */
export const rememberDeleted =
  ({
    followed,
    setting,
  }: {
    followed: TombstoneSetting[]
    setting: TombstoneSetting
  }): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    remember({ followed, id, isDeletion: true, req, setting })
