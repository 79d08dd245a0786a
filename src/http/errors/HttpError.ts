/** A refusal of this host: what the client gets as status and as `{ code, field, message }`. */
export class HttpError extends Error {
  readonly code: string
  /** The parameter, header or path of a field that has to change. */
  readonly field?: string
  readonly headers: Record<string, string>
  readonly isPublic = true
  readonly status: number

  constructor({
    code,
    field,
    headers = {},
    message,
    status,
  }: {
    code: string
    field?: string
    headers?: Record<string, string>
    message: string
    status: number
  }) {
    super(message)
    this.name = 'HttpError'
    this.code = code
    this.field = field
    this.headers = headers
    this.status = status
  }
}
