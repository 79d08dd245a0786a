import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import type { Known } from './cases.ts'
import { fillPostings } from './fillPostings.ts'
import { startOurs } from './startOurs.ts'

export type Data = {
  /** A data folder of its own with a copy of the database that has so many postings. */
  copy: (name: string, count: number) => string
  /** Makes the database that has so many. */
  fill: (count: number) => Promise<void>
  known: Known
  /** Of an administrator's session, good on every copy. */
  token: string
}

const FILE = 'dachverband.sqlite'

/** The demo, loaded by the product itself, and from it databases with as many postings as asked for. */
export const makeData = async ({ folder }: { folder: string }): Promise<Data> => {
  const demo = path.join(folder, 'demo')
  mkdirSync(demo, { recursive: true })
  const server = await startOurs({ folder: demo })
  // The session is in the database, so the token is good on every copy of it.
  const token = await signIn({ folder: demo, url: server.url })
  await server.stop()

  const client = createClient({ url: `file:${path.join(demo, FILE)}` })
  // The one that the product shows first is public, and has both relations.
  const { rows } = await client.execute(`SELECT id, provider_id, board_id FROM postings
    WHERE _status = 'published' AND provider_id NOT NULL AND board_id NOT NULL ORDER BY id LIMIT 1`)
  const whole = path.join(folder, 'demo.sqlite')
  // What was written last may still stand in the log beside the file.
  await client.execute({ args: [whole], sql: 'VACUUM INTO ?' })
  client.close()
  const [row] = rows
  if (!row) throw new Error('The demo has no posting with a provider and a board.')

  return {
    copy: (name, count) => {
      const own = path.join(folder, name)
      mkdirSync(own, { recursive: true })
      copyFileSync(path.join(folder, `${count}.sqlite`), path.join(own, FILE))
      copyFileSync(path.join(demo, 'secret'), path.join(own, 'secret'))
      return own
    },
    fill: async (count) => {
      const file = path.join(folder, `${count}.sqlite`)
      copyFileSync(whole, file)
      await fillPostings({ count, file })
    },
    known: {
      board: String(row['board_id']),
      posting: String(row['id']),
      provider: String(row['provider_id']),
    },
    token,
  }
}

const signIn = async ({ folder, url }: { folder: string; url: string }): Promise<string> => {
  const file = path.join(folder, 'demo-accounts.json')
  const accounts = JSON.parse(readFileSync(file, 'utf8')) as {
    email: string
    password: string
    role: string
  }[]
  const { email, password } = accounts.find(({ role }) => role === 'admin')!
  const response = await fetch(`${url}/api/users/login`, {
    body: JSON.stringify({ email, password }),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })
  return ((await response.json()) as { token: string }).token
}
