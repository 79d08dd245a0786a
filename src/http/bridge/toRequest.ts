import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import { HttpError } from '../errors/HttpError.ts'
import { abortSignal } from './abortSignal.ts'
import { limitedBody } from './limitedBody.ts'
import { toHeaders } from './toHeaders.ts'

type Args = {
  /** Longest body in bytes. */
  maxBodyBytes: number
  /** The method for Payload, where it is another one than the client's: HEAD is answered like GET. */
  method?: string
  req: IncomingMessage
  res: ServerResponse
  url: URL
}

/**
 * A Fetch request for a request of Node: streaming body, back-pressure, aborted when the client disconnects.
 *
 * @throws {HttpError} 413 where `Content-Length` alone is beyond the limit
 */
export const toRequest = ({
  maxBodyBytes,
  req,
  res,
  method = req.method ?? 'GET',
  url,
}: Args): { isBodyTooLarge: () => boolean; request: Request } => {
  if (Number(req.headers['content-length'] ?? 0) > maxBodyBytes) {
    throw new HttpError({
      code: 'BODY_TOO_LARGE',
      message: `The body is longer than ${maxBodyBytes} bytes.`,
      status: 413,
    })
  }
  const init = { headers: toHeaders(req), method, signal: abortSignal(res) }
  const hasBody =
    req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 0
  if (!hasBody || method === 'GET' || method === 'HEAD') {
    return { isBodyTooLarge: () => false, request: new Request(url, init) }
  }
  const body = limitedBody({ maxBytes: maxBodyBytes, req })
  return {
    isBodyTooLarge: body.isTooLarge,
    request: new Request(url, {
      ...init,
      body: Readable.toWeb(body.stream) as ReadableStream<Uint8Array>,
      duplex: 'half',
    } as RequestInit),
  }
}
