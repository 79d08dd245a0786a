import { cpSync, existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { Checkpoint } from './takeCheckpoint.ts'
import type { World } from './world.ts'

const snakeCase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** As `takeCheckpoint`, on MongoDB: there nobody says that something was written, so all that is stored is compared. */
export const takeMongoCheckpoint = async ({
  host: { folder },
  payload,
}: World): Promise<Checkpoint> => {
  const { collections, connection } = payload.db as unknown as MongooseAdapter
  const { db } = connection
  if (!db) throw new Error('There is no connection to MongoDB.')
  const [files, keptFiles] = ['uploads', 'kept-uploads'].map((name) => path.join(folder, name)) as [
    string,
    string,
  ]
  const read = async () => {
    const names = (await db.listCollections({}, { nameOnly: true }).toArray()).map(
      ({ name }) => name,
    )
    const all = await Promise.all(
      names.map(async (name) => {
        const docs = await db.collection(name).find().toArray()
        return [name, { docs, text: JSON.stringify(docs) }] as const
      }),
    )
    return new Map(all)
  }
  const textOf = (all: Awaited<ReturnType<typeof read>>): string =>
    JSON.stringify([...all].map(([name, { text }]) => [name, text]).sort())

  if (existsSync(files)) cpSync(files, keptFiles, { recursive: true })
  const kept = await read()
  let known = textOf(kept)

  return {
    hasChanged: async () => {
      const before = known
      known = textOf(await read())
      return known !== before
    },
    restore: async () => {
      for (const [name, { text }] of await read()) {
        const former = kept.get(name)
        if (former?.text === text) continue
        const collection = db.collection(name)
        await collection.deleteMany({})
        if (former && former.docs.length > 0) await collection.insertMany(former.docs)
      }
      if (existsSync(keptFiles)) {
        rmSync(files, { force: true, recursive: true })
        cpSync(keptFiles, files, { recursive: true })
      }
      known = textOf(await read())
    },
    row: async ({ id, slug }) => {
      // Not by the slug: mongoose calls the collection of people otherwise.
      const doc = await collections[slug]?.collection.findOne({ _id: id as never })
      const entries = Object.entries(doc ?? {}).map(([name, value]) => [snakeCase(name), value])
      return doc ? (Object.fromEntries(entries) as Record<string, unknown>) : undefined
    },
    stop: () => undefined,
  }
}
