import type { CollectionBeforeOperationHook } from 'payload'
import type { ResolvedRights } from '../types.ts'
import { draftOnly } from '../utilities/draftOnly.ts'
import { withStatus } from '../utilities/withStatus.ts'
import type { WriteArgs } from '../utilities/WriteArgs.ts'
import { decideCreate } from './decideCreate.ts'
import { decideDelete } from './decideDelete.ts'
import { decideRestore } from './decideRestore.ts'
import { decideUpdate } from './decideUpdate.ts'

/** The one place which every writing operation of a collection passes before it reads or checks anything. */
export const decideOperation =
  (rights: ResolvedRights): CollectionBeforeOperationHook =>
  async ({ args: given, collection, operation, overrideAccess, req }) => {
    const args = given as unknown as WriteArgs
    if (overrideAccess) {
      if (operation === 'create' || operation === 'update')
        draftOnly(req).delete(`${collection.slug}:${args.id ?? 'new'}`)
      return given
    }
    const about = { args, collection, req, rights }
    const decided = async (): Promise<WriteArgs> => {
      // `restoreVersion` is handed to hooks although Payload's type of them does not list it.
      switch (operation as string) {
        case 'create':
          return decideCreate(about)
        case 'delete':
          return decideDelete(about)
        case 'restoreVersion':
          await decideRestore(about)
          return args
        case 'update':
          return decideUpdate({ ...about, args: withStatus({ args, entity: collection }) })
        default:
          return args
      }
    }
    return (await decided()) as unknown as typeof given
  }
