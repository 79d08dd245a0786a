import { MongoClient } from 'mongodb'
import type { DatabaseCheck } from './checkDatabase.ts'
import { DatabaseProblem } from './DatabaseProblem.ts'
import { mongodbPreset } from './mongodbPreset.ts'
import { describeMongodb } from './describeMongodb.ts'
import { probeMongodb } from './probeMongodb.ts'
import { refuseNewerDatabase } from './refuseNewerDatabase.ts'

const PATIENCE_MS = 5000

/** {@link checkDatabase} for a MongoDB server. */
export const checkMongodb = async ({
  compatibility,
  uri,
}: {
  compatibility?: string
  uri: string
}): Promise<DatabaseCheck> => {
  const client = await connect(uri)
  try {
    const abilities = await probeMongodb({ client })
    const guarantees = describeMongodb({
      abilities,
      compatibility,
      namesReplicaSet: Boolean(client.options.replicaSet),
      preset: mongodbPreset(compatibility),
    })
    const applied = await client.db().collection('payload-migrations').find().toArray()
    refuseNewerDatabase({ applied: applied.map(({ name }) => String(name)), known: [] })
    return { guarantees, release: () => undefined }
  } finally {
    await client.close()
  }
}

const connect = async (uri: string): Promise<MongoClient> => {
  try {
    const client = new MongoClient(uri, { serverSelectionTimeoutMS: PATIENCE_MS })
    return await client.connect()
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new DatabaseProblem(
      'databaseUnreachable',
      `The MongoDB server that DATABASE_URI names cannot be reached: ${reason.replace(/\/\/[^@/\s]*@/g, '//***@')}`,
      { cause },
    )
  }
}
