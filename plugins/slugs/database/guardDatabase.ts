import {
  type BaseDatabaseAdapter,
  type CollectionSlug,
  type Config,
  type PayloadRequest,
  ValidationError,
} from 'payload'
import { readAutomatic } from '../hooks/readAutomatic.ts'
import { findFreeSlug } from '../lookup/findFreeSlug.ts'
import { slugError } from '../text/slugError.ts'
import type { SlugSettings } from '../types.ts'
import { createReservations } from './createReservations.ts'

// As many writers as may lose the race for one name in a row before the last of them gets an error.
const MOST_TRIES = 50

type WriteArgs = {
  collection: CollectionSlug
  data: Record<string, unknown>
  id?: number | string
  req?: Partial<PayloadRequest>
}

const isSlugConflict = (error: unknown): boolean =>
  error instanceof ValidationError &&
  error.data.errors.some(({ path }) => path === 'slug' || path.endsWith('.slug'))

/**
 * Lets the unique index decide between writers that want one slug at the same moment: the loser of an automatic slug
 * takes the next number, the loser of one typed by hand gets the error at its field. Within a process, writers that run
 * in transactions see each other's claims before the commit.
 */
export const guardDatabase = ({
  db,
  settings,
}: {
  db: Config['db']
  settings: Map<string, SlugSettings>
}): Config['db'] => ({
  ...db,
  init: (args) => {
    const adapter = db.init(args)
    const reservations = createReservations()

    const guard =
      <Args extends WriteArgs, Result>(write: (args: Args) => Promise<Result>) =>
      async (writeArgs: Args): Promise<Result> => {
        const { collection, data, req } = writeArgs
        const own = settings.get(collection)
        const first = data.slug
        if (!own || typeof first !== 'string') return write(writeArgs)
        const id = writeArgs.id ?? (data.id as number | string | undefined)
        const base = readAutomatic({ collection, context: req?.context, slug: first })
        const transaction = await req?.transactionID
        const taken = () => slugError({ code: 'slug_taken', collection, id, req })
        let slug = first
        for (let tries = 1; ; tries++) {
          const claim = { collection, id, slug, transaction }
          if (reservations.take(claim)) {
            try {
              const result = await write({ ...writeArgs, data: { ...data, slug } })
              if (transaction === undefined || transaction === null) reservations.release(claim)
              return result
            } catch (error) {
              reservations.release(claim)
              if (!isSlugConflict(error)) throw error
              if (base === undefined || tries === MOST_TRIES) throw taken()
            }
          } else if (base === undefined || tries === MOST_TRIES) throw taken()
          slug = await findFreeSlug({
            base,
            collection,
            id,
            isReserved: (candidate) =>
              reservations.isHeldByOther({ collection, id, slug: candidate, transaction }),
            req: req as PayloadRequest,
            settings: own,
          })
        }
      }

    const { commitTransaction, rollbackTransaction } = adapter
    const releasing =
      (end: BaseDatabaseAdapter['commitTransaction']): BaseDatabaseAdapter['commitTransaction'] =>
      async (id) => {
        try {
          await end.call(adapter, id)
        } finally {
          reservations.releaseTransaction(await id)
        }
      }
    return Object.assign(adapter, {
      commitTransaction: releasing(commitTransaction),
      create: guard(adapter.create.bind(adapter)),
      rollbackTransaction: releasing(rollbackTransaction),
      updateOne: guard(adapter.updateOne.bind(adapter)),
    })
  },
})
