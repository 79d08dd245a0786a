import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

/** Writes a streaming body, no faster than the client reads; stops reading the source when the client is gone. */
export const writeBody = async ({
  body,
  res,
}: {
  body: ReadableStream<Uint8Array>
  res: ServerResponse
}): Promise<void> => {
  const reader = body.getReader()
  const closed = new AbortController()
  res.once('close', () => closed.abort())
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done || closed.signal.aborted) break
      if (!res.write(value)) await once(res, 'drain', { signal: closed.signal })
    }
    res.end()
  } catch (error) {
    // The status line is out: all that can still be said is that the body is not whole.
    if (!closed.signal.aborted) res.destroy(error instanceof Error ? error : undefined)
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}
