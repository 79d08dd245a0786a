import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { StartError } from '../env/StartError.ts'

const sentences: Record<string, (place: { host: string; port: number }) => string> = {
  EACCES: ({ port }) =>
    `PORT is set to "${port}", but allowed is a port that this user may open (1024 or above).`,
  EADDRINUSE: ({ host, port }) =>
    `Port ${port} on ${host} is taken by another program: stop it, or choose another port, for example PORT=${port + 1}.`,
  EADDRNOTAVAIL: ({ host }) =>
    `HOST is set to "${host}", but allowed is an address of this machine, for example 127.0.0.1.`,
  ENOTFOUND: ({ host }) =>
    `HOST is set to "${host}", but no address of that name is known; allowed is an address of this machine, for example 127.0.0.1.`,
}

/**
 * Listens before the database is touched, so that a second start ends here. Until the application takes the requests
 * the answer is 503.
 *
 * @throws StartError where the port cannot be had
 */
export const reservePort = async (place: {
  host: string
  port: number
}): Promise<{ port: number; server: Server }> => {
  const server = createServer((_req, res) => {
    res.writeHead(503, { 'Content-Type': 'application/json', 'Retry-After': '2' })
    res.end('{"code":"STARTING","message":"The server is starting."}')
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentence = sentences[error.code ?? '']?.(place)
      reject(sentence ? new StartError('portTaken', sentence, { cause: error }) : error)
    })
    server.listen(place.port, place.host, resolve)
  })
  return { port: (server.address() as AddressInfo).port, server }
}
