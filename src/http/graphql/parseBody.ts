import { HttpError } from '../errors/HttpError.ts'

/**
 * The body of a GraphQL POST.
 *
 * @throws {HttpError} 400 for what is no JSON object; an array would be a batch, and a batch has no limits
 */
export const parseBody = (text: string): Record<string, unknown> => {
  let body: unknown
  try {
    body = JSON.parse(text)
  } catch {
    throw new HttpError({
      code: 'MALFORMED_JSON',
      message: 'The body is no JSON. Send {"query": "…", "variables": {…}}.',
      status: 400,
    })
  }
  if (Array.isArray(body)) {
    throw new HttpError({
      code: 'BATCH_NOT_SUPPORTED',
      message: 'Several operations in one request are not supported. Send one request for each.',
      status: 400,
    })
  }
  if (!body || typeof body !== 'object') {
    throw new HttpError({
      code: 'BAD_REQUEST',
      message: 'The body must be a JSON object: {"query": "…", "variables": {…}}.',
      status: 400,
    })
  }
  return body as Record<string, unknown>
}
