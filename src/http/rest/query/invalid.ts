import { HttpError } from '../../errors/HttpError.ts'

/** The refusal of a parameter. */
export const invalid = ({
  code = 'INVALID_PARAMETER',
  field,
  message,
}: {
  code?: string
  field: string
  message: string
}): HttpError => new HttpError({ code, field, message, status: 400 })
