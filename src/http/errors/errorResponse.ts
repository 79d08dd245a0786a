import { errorBody } from './errorBody.ts'
import type { HttpError } from './HttpError.ts'

/** The JSON answer to a refusal. */
export const errorResponse = (error: HttpError): Response =>
  Response.json(errorBody(error), { headers: error.headers, status: error.status })
