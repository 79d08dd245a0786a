import { probe } from './probe.ts'
import { startServer } from './startServer.ts'
import type { Server } from './types.ts'

/**
 * The product as `npm start` runs it, on a data folder.
 *
 * @param nodeArgs arguments to Node before the program's
 */
export const startOurs = ({
  folder,
  nodeArgs = [],
}: {
  folder: string
  nodeArgs?: string[]
}): Promise<Server> =>
  startServer({
    command: () => [...nodeArgs, 'src/start.cjs'],
    // All clients of the bench have one address.
    env: { API_REQUESTS_PER_MINUTE: '0' },
    folder,
    probe,
  })
