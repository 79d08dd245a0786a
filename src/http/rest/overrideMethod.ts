import type { Payload } from 'payload'
import { HttpError } from '../errors/HttpError.ts'
import { checkBody } from './body/checkBody.ts'
import { parseJson } from './parseJson.ts'
import { checkInteger } from './query/checkInteger.ts'
import { checkLocale } from './query/checkLocale.ts'
import { invalid } from './query/invalid.ts'

type Overridden = {
  /** The method whose endpoint answers. */
  method: string
  request: Request
}

/**
 * Payload lets a POST stand for a GET whose query is too long for an address (a form) or that previews unsaved data
 * (JSON). The form becomes a GET here, so that it passes the same checks as any other. Of the JSON Payload puts everything
 * in the place of what the address says, where it was checked; so there is nothing in it but what a preview is made of.
 *
 * @throws {HttpError} 400 for malformed JSON, another parameter or an unknown locale, 415 for a body of another type
 */
export const overrideMethod = async ({
  maxBodyDepth,
  payload,
  request,
}: {
  maxBodyDepth: number
  payload: Payload
  request: Request
}): Promise<Overridden> => {
  const { headers, method, signal, url } = request
  const override =
    headers.get('x-payload-http-method-override') ?? headers.get('x-http-method-override')
  if (method !== 'POST' || override !== 'GET') return { method, request }
  const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  const kept = new Headers(headers)
  if (type === 'application/json') {
    const text = await request.text()
    checkPreview(checkBody({ data: parseJson(text), maxDepth: maxBodyDepth }), payload)
    kept.set('content-type', type)
    return {
      method: 'GET',
      request: new Request(url, { body: text, headers: kept, method, signal }),
    }
  }
  if (type !== 'application/x-www-form-urlencoded') {
    throw new HttpError({
      code: 'UNSUPPORTED_MEDIA_TYPE',
      message: 'A POST that stands for a GET carries a form or JSON.',
      status: 415,
    })
  }
  const target = new URL(url)
  const query = await request.text()
  target.search = [target.search.slice(1), query].filter(Boolean).join('&')
  for (const name of BODY_HEADERS) kept.delete(name)
  return { method: 'GET', request: new Request(target, { headers: kept, method: 'GET', signal }) }
}

const BODY_HEADERS = [
  'content-length',
  'content-type',
  'transfer-encoding',
  'x-http-method-override',
  'x-payload-http-method-override',
]

/** What Payload's live preview sends. */
const PREVIEW = ['data', 'depth', 'draft', 'fallbackLocale', 'flattenLocales', 'locale', 'trash']

const checkPreview = (data: Record<string, unknown>, payload: Payload): void => {
  for (const name of Object.keys(data)) {
    if (PREVIEW.includes(name)) continue
    throw invalid({
      code: 'UNKNOWN_PARAMETER',
      field: name,
      message: `There is no parameter "${name}" in the body of a preview. There are: ${PREVIEW.join(', ')}.`,
    })
  }
  const { depth, fallbackLocale, locale } = data
  if (locale) checkLocale({ also: ['all', '*'], field: 'locale', payload, value: locale })
  if (fallbackLocale) {
    checkLocale({ also: ['none'], field: 'fallbackLocale', payload, value: fallbackLocale })
  }
  if (depth !== undefined) {
    checkInteger({ field: 'depth', max: payload.config.maxDepth, min: 0, value: String(depth) })
  }
}
