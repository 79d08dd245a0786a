const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]']

/**
 * The origins whose requests may carry the session's cookie: that of the public address, and where this is the machine
 * itself, each of its names, since people type `localhost` for 127.0.0.1.
 */
export const ownOrigins = (serverUrl: string): string[] => {
  const { hostname, origin, port, protocol } = new URL(serverUrl)
  if (!LOOPBACK.includes(hostname)) return [origin]
  return LOOPBACK.map((name) => `${protocol}//${name}${port && `:${port}`}`)
}
