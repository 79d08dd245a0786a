import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { compressFrom } from '../compression/compressFrom.ts'
import { writeBody } from './writeBody.ts'

/** Files come with their length and may be large: they stay streams. */
const isWhole = (headers: Headers): boolean =>
  !headers.has('content-length') &&
  /^(application\/([\w.-]+\+)?json|text\/)/.test(headers.get('content-type') ?? '')

const matches = (header: string | undefined, etag: string): boolean =>
  header
    ?.split(',')
    .map((entry) => entry.trim().replace(/^W\//, ''))
    .some((entry) => entry === '*' || entry === etag) ?? false

const takesCompressed = (req: IncomingMessage): boolean =>
  /\b(br|deflate|gzip)\b|\*/.test(String(req.headers['accept-encoding'] ?? ''))

const endUnchanged = (res: ServerResponse): void => {
  res.statusCode = 304
  for (const name of ['Content-Length', 'Content-Range', 'Content-Type']) res.removeHeader(name)
  res.end()
}

/**
 * Sends a Fetch response: text whole, with `Content-Length` and, after a successful GET or HEAD, an `ETag` and 304
 * for who has it (RFC 9110 §13.1.2); all else as a stream. The tag is a weak one, since the same text may go out
 * compressed in several ways; a file brings its own. Each `Set-Cookie` stays a header of its own.
 */
export const writeResponse = async ({
  req,
  res,
  response,
}: {
  req: IncomingMessage
  res: ServerResponse
  response: Response
}): Promise<void> => {
  const isHead = req.method === 'HEAD'
  res.statusCode = response.status
  response.headers.forEach((value, name) => {
    if (name !== 'set-cookie') res.setHeader(name, value)
  })
  const cookies = response.headers.getSetCookie()
  if (cookies.length > 0) res.setHeader('Set-Cookie', cookies)

  const tag = response.headers.get('etag')
  if (tag && response.ok && matches(req.headers['if-none-match'], tag)) {
    await response.body?.cancel()
    endUnchanged(res)
    return
  }
  if (!response.body || !isWhole(response.headers)) {
    if (response.body && !isHead) return writeBody({ body: response.body, res })
    await response.body?.cancel()
    res.end()
    return
  }
  const bytes = Buffer.from(await response.arrayBuffer())
  res.appendHeader('Vary', 'Accept-Encoding')
  if (response.status === 200 && (isHead || req.method === 'GET')) {
    const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`
    res.setHeader('ETag', etag)
    if (matches(req.headers['if-none-match'], etag.slice(2))) {
      endUnchanged(res)
      return
    }
  }
  // A compressed answer to GET has another length, and HEAD may leave it out (RFC 9110 §9.3.2).
  const isLengthOpen = isHead && bytes.length >= compressFrom && takesCompressed(req)
  if (!isLengthOpen) res.setHeader('Content-Length', bytes.length)
  res.end(isHead ? undefined : bytes)
}
