/** The address under which this machine reaches the server, for where `SERVER_URL` is not set. */
export const serverUrl = ({ host, port }: { host: string; port: number }): string => {
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const name = isEverywhere ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host
  return `http://${name}:${port}`
}
