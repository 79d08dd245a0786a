import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { getPayload, type Payload } from 'payload'
import { dropDatabase } from './dropDatabase.ts'
import { freshDatabase } from './freshDatabase.ts'
import { ignoreHeartbeats } from './ignoreHeartbeats.ts'

export type ProjectPayload = { folder: string; payload: Payload; stop: () => Promise<void> }

/**
 * Boots the project's own config on a fresh, empty database. One call a test file; a second one needs modules of its own
 * (`jest.resetModules`) and a `key`.
 */
export const bootProject = async (
  env: Record<string, string> = {},
  key = 'default',
): Promise<ProjectPayload> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dachverband-test-'))
  Object.assign(process.env, {
    ...freshDatabase(folder),
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    PAYLOAD_SECRET: 'test-secret-of-the-project-0123456789',
    ...env,
  })
  const { default: config } = await import('../../payload.config.ts')
  const payload = await getPayload({ config, key })
  ignoreHeartbeats(payload)
  return {
    folder,
    payload,
    stop: async () => {
      await dropDatabase(payload)
      await payload.destroy()
      rmSync(folder, { force: true, recursive: true })
    },
  }
}
