import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { exitCodes } from '../env/exitCodes.ts'
import { StartError } from '../env/StartError.ts'
import { errorBody } from '../http/errors/errorBody.ts'

type Place = { host: string; port: number }

const failures: Record<string, [keyof typeof exitCodes, (place: Place) => string]> = {
  EACCES: [
    'configuration',
    ({ port }) =>
      `PORT is set to "${port}", but allowed is a port that this user may open (1024 or above).`,
  ],
  EADDRINUSE: [
    'portTaken',
    ({ host, port }) =>
      `Port ${port} on ${host} is taken by another program: stop it, or choose another port, for example PORT=${port + 1}.`,
  ],
  EADDRNOTAVAIL: [
    'configuration',
    ({ host }) =>
      `HOST is set to "${host}", but allowed is an address of this machine, for example 127.0.0.1.`,
  ],
  ENOTFOUND: [
    'configuration',
    ({ host }) =>
      `HOST is set to "${host}", but no address of that name is known; allowed is an address of this machine, for example 127.0.0.1.`,
  ],
}

/**
 * Listens before the database is touched, so that a second start ends here. Until the application takes the requests
 * the answer is 503.
 *
 * @throws StartError where the port cannot be had
 */
export const reservePort = async (place: Place): Promise<{ port: number; server: Server }> => {
  const server = createServer((_req, res) => {
    res.writeHead(503, { 'Content-Type': 'application/json', 'Retry-After': '2' })
    res.end(JSON.stringify(errorBody({ code: 'STARTING', message: 'The server is starting.' })))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const [reason, sentence] = failures[error.code ?? ''] ?? []
      const known = reason && sentence && new StartError(reason, sentence(place), { cause: error })
      reject(known || error)
    })
    server.listen(place.port, place.host, resolve)
  })
  return { port: (server.address() as AddressInfo).port, server }
}
