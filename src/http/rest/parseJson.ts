import { HttpError } from '../errors/HttpError.ts'

/**
 * @throws {HttpError} 400 for text that is no JSON
 */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    throw new HttpError({
      code: 'MALFORMED_JSON',
      message: 'The body is no JSON, although it is sent as "application/json".',
      status: 400,
    })
  }
}
