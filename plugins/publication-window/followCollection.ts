import type { CollectionConfig, Where } from 'payload'
import { applyUpdatedSince } from './hooks/applyUpdatedSince.ts'
import { rememberDeleted } from './hooks/rememberDeleted.ts'
import { rememberEntry } from './hooks/rememberEntry.ts'
import { writeTombstones } from './hooks/writeTombstones.ts'
import { writeTombstonesOfDeleted } from './hooks/writeTombstonesOfDeleted.ts'
import type { TombstoneSetting } from './types.ts'

type Args = {
  collection: CollectionConfig
  /** All collections which partner sites follow, this one too. */
  followed: TombstoneSetting[]
  setting: TombstoneSetting
  /** What `updatedSince` means in lists. */
  sinceWhere: (args: { now: Date; since: Date }) => Where
}

/** Lets partner sites follow a collection: `updatedSince` for what came or changed, tombstones for what went. */
export const followCollection = ({
  collection,
  followed,
  setting,
  sinceWhere,
}: Args): CollectionConfig => {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), writeTombstones({ followed, setting })],
      afterDelete: [...(hooks?.afterDelete ?? []), writeTombstonesOfDeleted({ followed, setting })],
      // First of all, since others may write.
      beforeChange: [rememberEntry({ followed, setting }), ...(hooks?.beforeChange ?? [])],
      beforeDelete: [rememberDeleted({ followed, setting }), ...(hooks?.beforeDelete ?? [])],
      beforeOperation: [...(hooks?.beforeOperation ?? []), applyUpdatedSince({ sinceWhere })],
    },
  }
}
