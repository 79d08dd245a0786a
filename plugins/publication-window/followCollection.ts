import type { CollectionConfig, Where } from 'payload'
import { applyUpdatedSince } from './hooks/applyUpdatedSince.ts'
import { rememberDeletedRow } from './hooks/rememberDeletedRow.ts'
import { rememberRow } from './hooks/rememberRow.ts'
import { writeTombstones } from './hooks/writeTombstones.ts'
import { writeTombstonesOfDeleted } from './hooks/writeTombstonesOfDeleted.ts'
import type { TombstoneSetting } from './types.ts'

type Args = {
  collection: CollectionConfig
  setting: TombstoneSetting
  /** What `updatedSince` means in lists. */
  sinceWhere: (args: { now: Date; since: Date }) => Where
}

/** Lets partner sites follow a collection: `updatedSince` for what came or changed, tombstones for what went. */
export const followCollection = ({ collection, setting, sinceWhere }: Args): CollectionConfig => {
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), writeTombstones(setting)],
      afterDelete: [...(hooks?.afterDelete ?? []), writeTombstonesOfDeleted(setting)],
      beforeChange: [...(hooks?.beforeChange ?? []), rememberRow],
      beforeDelete: [...(hooks?.beforeDelete ?? []), rememberDeletedRow],
      beforeOperation: [...(hooks?.beforeOperation ?? []), applyUpdatedSince({ sinceWhere })],
    },
  }
}
