import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { StartError } from './StartError.ts'

const SHORTEST = 32

/**
 * The secret with which sessions are signed: `DATA_DIR/secret`, made at the first start, mode 0600. The file appears
 * whole or not at all (`link` refuses an existing name), so of several first starts all take the same secret.
 */
export const ensureSecret = (folder: string): string => {
  const file = path.join(folder, 'secret')
  const own = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    writeFileSync(own, `${randomBytes(48).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
    linkSync(own, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unreadable({ error, file })
  } finally {
    rmSync(own, { force: true })
  }
  const secret = read(file)
  if (secret.length < SHORTEST) {
    throw new StartError(
      'configuration',
      `The secret in ${file} has ${secret.length} characters, but needed are ${SHORTEST}: put the right one back, or delete the file for a new one (everyone signs in again).`,
    )
  }
  return secret
}

const read = (file: string): string => {
  try {
    chmodSync(file, 0o600)
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw unreadable({ error, file })
  }
}

const unreadable = ({ error, file }: { error: unknown; file: string }): StartError =>
  new StartError(
    'dataFolder',
    `The secret in ${file} can be neither made nor read (${(error as NodeJS.ErrnoException).code}): DATA_DIR must name a folder whose files belong to this user.`,
    { cause: error },
  )
