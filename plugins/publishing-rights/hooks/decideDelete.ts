import { Forbidden, type PayloadRequest, type SanitizedCollectionConfig } from 'payload'
import { PublishingForbidden } from '../PublishingForbidden.ts'
import type { ResolvedRights } from '../types.ts'
import { findMatching } from '../utilities/findMatching.ts'
import { findStored } from '../utilities/findStored.ts'
import { isReadable } from '../utilities/isReadable.ts'
import { isPublic } from '../utilities/isPublic.ts'
import type { WriteArgs } from '../utilities/WriteArgs.ts'

type Args = {
  args: WriteArgs
  collection: SanitizedCollectionConfig
  req: PayloadRequest
  rights: ResolvedRights
}

/** To delete what is public takes it from the public, so it needs that right too. */
export const decideDelete = async ({ args, collection, req, rights }: Args): Promise<WriteArgs> => {
  const isBulk = args.id === undefined || args.id === null
  const ids = isBulk
    ? await findMatching({ args, collection, operation: 'delete', req })
    : [args.id as string]
  if (!ids) return args

  const refused: (number | string)[] = []
  for (const id of ids) {
    const { latest, stored } = await findStored({ collection, id, req })
    if (isPublic(stored) && !(await rights.canUnpublish({ data: latest, doc: stored, req })))
      refused.push(id)
  }
  const [first] = refused
  // Who may not read it is told what is told where there is nothing.
  if (first !== undefined && !isBulk && !(await isReadable({ collection, id: first, req })))
    throw new Forbidden(req.t)
  if (refused.length)
    throw new PublishingForbidden({ code: 'unpublish_forbidden', ids: refused, req })
  return isBulk ? { ...args, where: { and: [args.where ?? {}, { id: { in: ids } }] } } : args
}
