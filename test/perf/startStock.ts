import { readFileSync } from 'node:fs'
import path from 'node:path'
import { probe } from './probe.ts'
import { startServer } from './startServer.ts'
import type { Server } from './types.ts'

/** The stock app by `next start`, on a data folder that has its secret. */
export const startStock = ({ app, folder }: { app: string; folder: string }): Promise<Server> =>
  startServer({
    command: (port) => [
      path.resolve('node_modules/next/dist/bin/next'),
      'start',
      ...['--hostname', '127.0.0.1', '--port', String(port)],
    ],
    cwd: app,
    env: {
      NODE_ENV: 'production',
      PAYLOAD_SECRET: readFileSync(path.join(folder, 'secret'), 'utf8').trim(),
    },
    folder,
    probe,
  })
