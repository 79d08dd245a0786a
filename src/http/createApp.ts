import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import express, { type Express } from 'express'
import { handleEndpoints, type Payload } from 'payload'

type Options = {
  /** Next's request handler; left out where only the API is served. */
  admin?: (req: IncomingMessage, res: ServerResponse) => Promise<void>
  payload: Payload
}

/** The Express application: API by Payload's own endpoint handler, admin by Next. */
export const createApp = ({ admin, payload }: Options): Express => {
  const app = express()
  app.disable('x-powered-by')
  app.get('/healthz', (_req, res) => {
    res.json({ status: 'ok' })
  })
  app.use('/api', async (req, res) => {
    const url = new URL(req.originalUrl, payload.config.serverURL || 'http://localhost')
    const hasBody = !['GET', 'HEAD'].includes(req.method)
    const request = new Request(url, {
      body: hasBody ? (Readable.toWeb(req) as ReadableStream) : null,
      duplex: 'half',
      headers: req.headers as Record<string, string>,
      method: req.method,
    } as RequestInit)
    const response = await handleEndpoints({ config: payload.config, request })
    res.status(response.status)
    response.headers.forEach((value, name) => res.append(name, value))
    res.end(Buffer.from(await response.arrayBuffer()))
  })
  if (admin) {
    app.use(['/admin', '/_next'], (req, res) => {
      req.url = req.originalUrl
      return admin(req, res)
    })
  }
  return app
}
