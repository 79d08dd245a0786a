import { spawnSync } from 'node:child_process'

/**
 * Starts a `mongod` of this machine as a replica set of one, so that it has transactions. Nothing is downloaded.
 *
 * @param {{ binary: string }} options
 * @returns {Promise<{ compatibility: string, stop: () => Promise<void>, uri: string }>}
 */
export const startMongod = async ({ binary }) => {
  process.env.MONGOMS_RUNTIME_DOWNLOAD = 'false'
  const { MongoMemoryReplSet } = await import('mongodb-memory-server-core')
  const { stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' })
  const version = /v(\d+\.\d+\.\d+)/.exec(stdout)?.[1]
  const set = await MongoMemoryReplSet.create({
    binary: { checkMD5: false, systemBinary: binary, version },
    replSet: { count: 1, name: 'rs0', storageEngine: 'wiredTiger' },
  })
  return {
    compatibility: '',
    stop: async () => {
      await set.stop({ doCleanup: true })
    },
    uri: set.getUri(),
  }
}
