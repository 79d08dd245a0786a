import type { HttpError } from './HttpError.ts'

/** The JSON answer to a refusal; `errors` repeats it in the shape that Payload's own clients read. */
export const errorResponse = (error: HttpError): Response => {
  const { code, field, headers, message, status } = error
  const described = { code, ...(field ? { field } : {}), message }
  return Response.json({ ...described, errors: [described] }, { headers, status })
}
