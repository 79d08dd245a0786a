import type { Payload } from 'payload'

const CONNECTED = 1

/** Whether the driver knows that the database server is away; SQLite never is. Asks nobody. */
export const isDatabaseAway = ({ db }: Payload): boolean => {
  const { connection } = db as { connection?: { readyState?: number } }
  return connection?.readyState !== undefined && connection.readyState !== CONNECTED
}
