import {
  type Access,
  APIError,
  type CollectionBeforeOperationHook,
  type CollectionSlug,
  executeAccess,
  NotFound,
} from 'payload'
import { inLanguage } from '../inLanguage.ts'
import { copySources } from './copySources.ts'

/**
 * A copy takes over all that the entry holds, hidden fields and the latest draft included, and Payload asks only whether
 * the caller may create an entry of what is sent beside it. So the entry has to be one that the caller may change, and
 * `asksOfWholeCopy` asks whether the caller may create what comes of it.
 * @throws APIError 403 `copy_forbidden`
 * @throws NotFound for an entry that the caller may not read, as for one that is not there
 */
export const refuseForeignCopy: CollectionBeforeOperationHook = async ({
  args: given,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const args = given as { data: object; duplicateFromID?: number | string }
  const id = args.duplicateFromID
  if (operation !== 'create' || overrideAccess || id === undefined || id === null) return given

  const slug = collection.slug as CollectionSlug
  const { db } = req.payload
  const find = { collection: slug, req, where: { id: { equals: id } } }
  const may = async (access: Access): Promise<boolean> => {
    const result = await executeAccess({ disableErrors: true, id, req }, access)
    if (typeof result === 'boolean') return result
    return (await db.count({ ...find, where: { and: [find.where, result] } })).totalDocs > 0
  }

  const source = await db.findOne<Record<string, unknown> & { id: string }>(find)
  // Payload answers 403 where the right to read is a query, which would tell a draft of others from no entry at all.
  if (!source || !(await may(collection.access.read))) throw new NotFound(req.t)
  if (await may(collection.access.update)) {
    // A copy begins as a draft.
    copySources.set(args.data, { ...source, _status: undefined })
    return given
  }
  throw new APIError(
    inLanguage(req, {
      de: 'Kopieren können Sie nur Einträge, die Sie auch bearbeiten dürfen. Legen Sie einen neuen Eintrag an.',
      en: 'You can copy only entries that you may edit. Create a new entry instead.',
    }),
    403,
    { code: 'copy_forbidden' },
    true,
  )
}
