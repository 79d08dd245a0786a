import { readFileSync } from 'node:fs'
import path from 'node:path'

export type Account = { email: string; password: string; role: string }
export type Server = { accounts: Account[]; folder: string; pid: number; url: string }

/** Where the set-up notes the server that all browser tests share. */
export const serverFile = (): string => path.resolve('.cache/test/e2e-server.json')

export const readServer = (): Server => JSON.parse(readFileSync(serverFile(), 'utf8')) as Server
