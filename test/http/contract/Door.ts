/** A way to Payload: this host, or the route handlers that Payload ships for Next. */
export type Door = (method: string, path: string, init?: RequestInit) => Promise<Response>
