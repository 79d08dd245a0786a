import { parse } from 'qs-esm'

/** The query of a URL as Payload reads it (`createPayloadRequest`). */
export const parseQuery = (search: string): Record<string, unknown> =>
  parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true })
