import type { IncomingMessage } from 'node:http'
import { Transform } from 'node:stream'
import { HttpError } from '../errors/HttpError.ts'

type LimitedBody = { isTooLarge: () => boolean; stream: Transform }

/** A request body that fails as soon as it is longer than allowed, whatever `Content-Length` said. */
export const limitedBody = ({
  maxBytes,
  req,
}: {
  maxBytes: number
  req: IncomingMessage
}): LimitedBody => {
  let size = 0
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size <= maxBytes) return done(null, chunk)
      done(
        new HttpError({
          code: 'BODY_TOO_LARGE',
          message: `The body is longer than ${maxBytes} bytes.`,
          status: 413,
        }),
      )
    },
  })
  // Who never reads the body does not see the failure; without a listener it would end the process.
  stream.on('error', () => undefined)
  req.on('aborted', () => {
    stream.destroy(
      new HttpError({
        code: 'REQUEST_ABORTED',
        message: 'The client went away before its body had arrived.',
        status: 400,
      }),
    )
  })
  req.pipe(stream)
  return { isTooLarge: () => size > maxBytes, stream }
}
