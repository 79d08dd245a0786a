import type { Payload } from 'payload'

/**
 * Mongoose takes a connection for lost whose last sign of life is long ago by `Date`, and waits ten seconds for the next
 * one: so a test that sets the clock would wait, or fail. Whether the server is there the driver knows by itself.
 */
export const ignoreHeartbeats = ({ db }: Payload): void => {
  const { connection } = db as { connection?: object }
  if (!connection) return
  Object.defineProperty(connection, '_lastHeartbeatAt', { get: () => null, set: () => undefined })
}
