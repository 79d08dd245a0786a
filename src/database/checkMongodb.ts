import { MongoClient, MongoServerSelectionError } from 'mongodb'
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
  } catch (error) {
    throw error instanceof DatabaseProblem ? error : explain(error)
  } finally {
    await client.close()
  }
}

const connect = async (uri: string): Promise<MongoClient> => {
  try {
    const client = new MongoClient(uri, { serverSelectionTimeoutMS: PATIENCE_MS })
    return await client.connect()
  } catch (error) {
    throw explain(error)
  }
}

/** Codes of the server for credentials that it does not take, and for rights that they do not have. */
const AUTHENTICATION_FAILED = 18
const UNAUTHORIZED = 13

const explain = (cause: unknown): DatabaseProblem => {
  const { code, name } = (cause ?? {}) as { code?: unknown; name?: unknown }
  const reason = (cause instanceof Error ? cause.message : String(cause)).replace(
    /\/\/[^@/\s]*@/g,
    '//***@',
  )
  if (code === AUTHENTICATION_FAILED) {
    return new DatabaseProblem(
      'configuration',
      `The MongoDB server does not take the user and password in DATABASE_URI (${reason}): correct them; authSource=… names the database that keeps the user where it is another one.`,
      { cause },
    )
  }
  if (code === UNAUTHORIZED) {
    return new DatabaseProblem(
      'configuration',
      `The MongoDB server does not let the user in DATABASE_URI work in this database (${reason}): name a user with the role readWrite.`,
      { cause },
    )
  }
  if (name === 'MongoParseError' || reason.startsWith('Unable to parse')) {
    return new DatabaseProblem(
      'configuration',
      `DATABASE_URI is no address of a MongoDB server: ${reason}.`,
      { cause },
    )
  }
  const seen = cause instanceof MongoServerSelectionError ? cause.reason : undefined
  // The driver forgets servers that belong to another set, and says that the time is up.
  if (seen?.setName && seen.servers.size === 0) {
    return new DatabaseProblem(
      'configuration',
      `No MongoDB server that DATABASE_URI names belongs to the replica set "${seen.setName}": correct replicaSet in DATABASE_URI, or take it out where the server has none.`,
      { cause },
    )
  }
  return new DatabaseProblem(
    'databaseUnreachable',
    `The MongoDB server that DATABASE_URI names cannot be reached: ${reason}`,
    { cause },
  )
}
