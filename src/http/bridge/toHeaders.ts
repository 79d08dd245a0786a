import type { IncomingMessage } from 'node:http'

/**
 * The headers of a request; HTTP/2 pseudo headers (`:path`) are no headers to Fetch. Who names no language is no browser
 * and gets the messages of the API in English, not in the admin's German.
 */
export const toHeaders = (req: IncomingMessage): Headers => {
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (name.startsWith(':') || value === undefined) continue
    for (const entry of Array.isArray(value) ? value : [value]) headers.append(name, entry)
  }
  if (!namesLanguage(headers.get('accept-language') ?? '')) headers.set('accept-language', 'en')
  const type = headers.get('content-type')
  if (type) headers.set('content-type', withPlainType(type))
  return headers
}

/** `Application/JSON ; charset=utf-8` is a JSON too (RFC 9110 §8.3.1); Payload would take the body for none. */
const withPlainType = (value: string): string => {
  const [type = '', ...parameters] = value.split(';')
  return [type.trim().toLowerCase(), ...parameters].join(';')
}

/** No language is nothing, or the `*` which the fetch of Node sends where a program does not say. */
const namesLanguage = (accepted: string): boolean =>
  accepted.split(',').some((range) => !['', '*'].includes(range.split(';', 1)[0]?.trim() ?? ''))
