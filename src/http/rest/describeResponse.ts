import { codeOfError } from '../errors/codeOfError.ts'
import { codeOfStatus } from '../errors/codeOfStatus.ts'
import { errorResponse } from '../errors/errorResponse.ts'
import { fieldOfError } from '../errors/fieldOfError.ts'
import { HttpError } from '../errors/HttpError.ts'
import { malformedJson } from './malformedJson.ts'

type Body = Record<string, unknown> & {
  errors?: { data?: { errors?: unknown }; message?: string }[]
}

/**
 * A failed answer of Payload with a stable `code`, the `field` where it names one, and a `message` on top. Not so the
 * message where the errors name fields: the admin's form would show it alone and mark no field.
 */
export const describeResponse = async ({
  error,
  request,
  response,
}: {
  /** What Payload has answered here, where it is known. */
  error: Error | undefined
  request: Request
  response: Response
}): Promise<Response> => {
  const type = response.headers.get('content-type') ?? ''
  if (response.status < 400 || !response.body || !type.startsWith('application/json')) {
    return response
  }
  if (response.status === 500 && error && isBrokenForm({ error, request })) {
    return errorResponse(brokenForm())
  }
  if (response.status === 400 && error?.message === INVALID_JSON) {
    return errorResponse(malformedJson())
  }
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  const text = await response.text()
  let body: Body = {}
  try {
    const parsed: unknown = JSON.parse(text)
    if (parsed && typeof parsed === 'object' && !Array.isArray(parsed)) body = parsed as Body
  } catch {
    // An endpoint that calls its text JSON: the status still says what happened.
  }
  const code = codeOfError({ error, status: response.status })
  const field = fieldOfError(error)
  const message = body['message'] ?? body.errors?.[0]?.message ?? codeOfStatus(response.status)
  const isAboutFields = body.errors?.some(({ data }) => Array.isArray(data?.errors))
  return Response.json(
    {
      code,
      ...(field ? { field } : {}),
      ...(isAboutFields ? {} : { message }),
      errors: [{ code, message }],
      ...body,
    },
    { headers, status: response.status },
  )
}

/** What Payload's parser says of a body that is no JSON, by an error that says no more. */
const INVALID_JSON = 'Invalid JSON'

/** What the parser of forms says of a broken one. */
const PARSER = /^(Unexpected end of|Malformed |Multipart:|Missing Content-Type)/

/** Payload's parser of forms fails by errors without a status, or by JSON that is none in `_payload`. */
const isBrokenForm = ({ error, request }: { error: Error; request: Request }): boolean =>
  request.headers.get('content-type')?.startsWith('multipart/') === true &&
  (error.name === 'SyntaxError' || error.name === 'APIError' || PARSER.test(error.message))

const brokenForm = (): HttpError =>
  new HttpError({
    code: 'MALFORMED_FORM',
    field: '_payload',
    message: 'The form is malformed. Send the data as JSON in "_payload" and one file as "file".',
    status: 400,
  })
