import type { AddressInfo } from 'node:net'
import type { Payload } from 'payload'
import { createApp } from '../../src/http/createApp.ts'
import { createServer, type HttpServer } from '../../src/http/createServer.ts'
import type { PartialHttpOptions } from '../../src/http/resolveOptions.ts'

/** The server of a Payload that is booted already, on a free port; Next is not started. */
export const servePayload = async ({
  options,
  payload,
  payloadKey,
}: {
  options?: PartialHttpOptions
  payload: Payload
  payloadKey?: string
}): Promise<{ http: HttpServer; stop: () => Promise<void>; url: string }> => {
  const state: { http?: HttpServer } = {}
  const app = createApp({
    isDraining: () => state.http?.isDraining() ?? false,
    options: { isLogging: false, ...options },
    payload,
    payloadKey,
  })
  const http = createServer({ listener: app })
  state.http = http
  await new Promise<void>((resolve) => http.server.listen(0, '127.0.0.1', resolve))
  const { port } = http.server.address() as AddressInfo
  return { http, stop: () => http.drain(1000), url: `http://127.0.0.1:${port}` }
}
