import type { Document, MongoClient } from 'mongodb'

/** What a server was seen to do, not what its version promises. */
export type MongodbAbilities = {
  /** `$lookup` with `localField`, `foreignField` and `pipeline`, as Payload's joins and sorts by a relation use it. */
  hasJoins: boolean
  hasTransactions: boolean
  /** Why the trial transaction failed. */
  refusal?: string
  replicaSet?: string
}

/** Asks a server what it is (`hello`) and tries one join and one transaction; leaves nothing behind. */
export const probeMongodb = async ({
  client,
}: {
  client: MongoClient
}): Promise<MongodbAbilities> => {
  const hello = await greet(client)
  const refusal = await refusalOfTransaction(client)
  return {
    hasJoins: await canJoin(client),
    hasTransactions: refusal === undefined,
    refusal,
    replicaSet: typeof hello.setName === 'string' ? hello.setName : undefined,
  }
}

/** Servers that speak only part of the protocol know the greeting by its older name alone. */
const greet = async (client: MongoClient): Promise<Document> => {
  try {
    return await client.db().command({ hello: 1 })
  } catch (error) {
    if ((error as { code?: unknown }).code !== COMMAND_NOT_FOUND) throw error
    return client.db().command({ ismaster: 1 })
  }
}

const COMMAND_NOT_FOUND = 59

const JOIN: Document[] = [
  { $limit: 1 },
  {
    $lookup: {
      as: 'found',
      foreignField: '_id',
      from: 'payload-migrations',
      localField: '_id',
      pipeline: [{ $project: { _id: 1 } }],
    },
  },
]

const canJoin = async (client: MongoClient): Promise<boolean> => {
  // Some servers read a pipeline only when there is a document to run it on.
  const own = client.db().collection<{ _id: string }>('dachverband-probe')
  await own.updateOne({ _id: 'join' }, { $set: { at: new Date() } }, { upsert: true })
  try {
    await own.aggregate(JOIN).toArray()
    return true
  } catch {
    return false
  } finally {
    await own.drop().catch(() => undefined)
  }
}

const refusalOfTransaction = async (client: MongoClient): Promise<string | undefined> => {
  const session = client.startSession()
  try {
    session.startTransaction()
    await client
      .db()
      .collection<{ _id: string }>('payload-migrations')
      .deleteOne({ _id: 'dachverband-probe' }, { session })
    await session.commitTransaction()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    await session.endSession()
  }
}
