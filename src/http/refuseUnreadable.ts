import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import { errorBody } from './errors/errorBody.ts'

type Refusal = { code: string; message: string; status: number }

const refusals: Record<string, Refusal> = {
  ERR_HTTP_REQUEST_TIMEOUT: {
    code: 'REQUEST_TIMEOUT',
    message: 'The request took too long to arrive.',
    status: 408,
  },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: {
    code: 'BODY_TOO_LARGE',
    message: 'The extensions of the chunks are too long.',
    status: 413,
  },
  HPE_HEADER_OVERFLOW: {
    code: 'HEADERS_TOO_LARGE',
    message: 'Address and headers are longer than 16 KiB together. Send a long query by POST.',
    status: 431,
  },
}

const malformed: Refusal = {
  code: 'MALFORMED_REQUEST',
  message: 'This is no well-formed request of HTTP/1.1.',
  status: 400,
}

/** Answers what Node's parser refuses before there is a request, by JSON as everything else, and ends the connection. */
export const refuseUnreadable = ({
  error,
  socket,
}: {
  error: Error & { code?: string }
  socket: Duplex
}): void => {
  const { code, message, status } = refusals[error.code ?? ''] ?? malformed
  const body = JSON.stringify(errorBody({ code, message }))
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
      'Cache-Control: no-store',
      'Connection: close',
      'Content-Type: application/json',
      `Content-Length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
    () => socket.destroy(),
  )
}
