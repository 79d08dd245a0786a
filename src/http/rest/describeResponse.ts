import { codeOfError } from '../errors/codeOfError.ts'
import { codeOfStatus } from '../errors/codeOfStatus.ts'
import { fieldOfError } from '../errors/fieldOfError.ts'

type Body = Record<string, unknown> & {
  errors?: { data?: unknown; field?: string; message?: string; name?: string }[]
}

/** A failed answer of Payload with a stable `code`, the `field` where it names one, and a `message` on top. */
export const describeResponse = async (response: Response): Promise<Response> => {
  const type = response.headers.get('content-type') ?? ''
  if (response.status < 400 || (response.body && !type.startsWith('application/json'))) {
    return response
  }
  const headers = new Headers(response.headers)
  headers.delete('content-length')
  const text = response.body ? await response.text() : ''
  let body: Body = {}
  try {
    const parsed: unknown = text ? JSON.parse(text) : {}
    if (parsed && typeof parsed === 'object' && !Array.isArray(parsed)) body = parsed as Body
  } catch {
    // An endpoint that calls its text JSON: the status still says what happened.
  }
  const first = Array.isArray(body.errors) ? body.errors[0] : undefined
  const error = first?.name
    ? Object.assign(new Error(), { data: first.data, name: first.name })
    : undefined
  const code = codeOfError({ error, status: response.status })
  const field = first?.field ?? fieldOfError(error)
  const message = body['message'] ?? first?.message ?? codeOfStatus(response.status)
  return Response.json(
    { code, ...(field ? { field } : {}), message, errors: [{ code, message }], ...body },
    { headers, status: response.status },
  )
}
