import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { type Config, buildConfig, getPayload, handleEndpoints, type Payload } from 'payload'
import { dropDatabase } from './dropDatabase.ts'

export type MinimalPayload = {
  key: string
  payload: Payload
  /** Asks this Payload's REST API: the path begins after `/api`. */
  request: (path: string, init?: RequestInit) => Promise<Response>
  stop: () => Promise<void>
}

let boots = 0

/**
 * Boots a Payload of its own with the given config, on a SQLite file in a temporary folder, its schema pushed, unless the
 * config names a database: nothing of this project has a part in it.
 */
export const bootMinimal = async (config: Partial<Config>): Promise<MinimalPayload> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dachverband-minimal-'))
  const key = `minimal-${process.pid}-${++boots}`
  const payload = await getPayload({
    config: buildConfig({
      db: sqliteAdapter({
        client: { url: `file:${path.join(folder, 'test.sqlite')}` },
        push: true,
      }),
      logger: { options: { level: 'silent' } },
      secret: 'test-secret-of-a-minimal-config',
      telemetry: false,
      typescript: { autoGenerate: false },
      ...config,
    } as Config),
    key,
  })
  return {
    key,
    payload,
    request: (url, init) =>
      handleEndpoints({
        config: payload.config,
        payloadInstanceCacheKey: key,
        request: new Request(`http://localhost/api${url}`, init),
      }),
    stop: async () => {
      await dropDatabase(payload)
      await payload.destroy()
      rmSync(folder, { force: true, recursive: true })
    },
  }
}
