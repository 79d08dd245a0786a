import { HttpError } from '../errors/HttpError.ts'

/** The refusal of a body that is said to be JSON and is none. */
export const malformedJson = (): HttpError =>
  new HttpError({
    code: 'MALFORMED_JSON',
    message: 'The body is no JSON, although it is sent as "application/json".',
    status: 400,
  })
