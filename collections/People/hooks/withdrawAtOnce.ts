import type { CollectionBeforeChangeHook } from 'payload'
import { rewriteStored } from '../../hooks/rewriteStored.ts'
import { slugs } from '../../slugs.ts'
import type { Consent } from '../Consent.ts'
import { publicProjection } from '../publicProjection.ts'

type Published = ReturnType<typeof publicProjection> & {
  consents?: Consent[]
  id: string
  updatedAt?: string
}

/**
 * A withdrawn consent binds with the save that records it, also where that save is only a draft of a published entry: the
 * privacy officer has no right to publish, and a withdrawal waits for nobody. It only ever takes away; a new consent counts
 * from the publication on. In a hook before the change, since only here the consents are complete whoever saves.
 */
export const withdrawAtOnce: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !originalDoc?.id) return data
  const now = new Date()
  const consents = (Array.isArray(data.consents) ? data.consents : []) as Consent[]
  const allowed = publicProjection(consents, now)
  const keys = Object.keys(allowed) as (keyof typeof allowed)[]
  const withdrawnOn = (id: Consent['id']) => consents.find((row) => id && row.id === id)?.withdrawn
  await rewriteStored<Published>({
    id: originalDoc.id,
    change: (published) =>
      keys.some((key) => published[key] && !allowed[key])
        ? {
            ...Object.fromEntries(
              keys.map((key) => [key, Boolean(published[key] && allowed[key])]),
            ),
            consents: (published.consents ?? []).map((row) => ({
              ...row,
              withdrawn: withdrawnOn(row.id) ?? row.withdrawn,
            })),
            updatedAt: now.toISOString(),
          }
        : undefined,
    collection: slugs.people,
    req,
  })
  return data
}
