import type { TaskConfig } from 'payload'
import { slugs } from '../slugs.ts'
import { inTransaction } from './inTransaction.ts'
import { nightly } from './nightly.ts'

type Account = { id: string; sessions?: { expiresAt: Date | string }[] | null }

/**
 * Removes sessions that have expired. They let nobody in, but Payload removes them only at the account's next sign-in,
 * and when somebody last worked is to be kept no longer than needed.
 */
export const removeExpiredSessions: TaskConfig<{ input: object; output: { removed: number } }> = {
  slug: 'removeExpiredSessions',
  handler: async ({ req: { payload } }) => {
    let removed = 0
    const collection = slugs.users
    const { docs } = await payload.db.find<Account>({
      collection,
      pagination: false,
      where: { 'sessions.expiresAt': { less_than: new Date().toISOString() } },
    })
    for (const { id } of docs) {
      removed += await inTransaction(payload, async (req) => {
        const account = await payload.db.findOne<Account>({
          collection,
          req,
          where: { id: { equals: id } },
        })
        const all = account?.sessions ?? []
        const sessions = all.filter(({ expiresAt }) => new Date(expiresAt) > new Date())
        // Without a date of change: nobody changed the account.
        const data = { ...account, sessions, updatedAt: null }
        if (sessions.length < all.length) {
          await payload.db.updateOne({ collection, data, id, req, returning: false })
        }
        return all.length - sessions.length
      })
    }
    return { output: { removed } }
  },
  outputSchema: [{ name: 'removed', type: 'number', required: true }],
  retries: 2,
  schedule: nightly,
}
