import { invalid } from './invalid.ts'

/**
 * A whole number within its bounds.
 *
 * @throws {HttpError} 400 naming the field and its bounds; out of bounds is refused and never clamped
 */
export const checkInteger = ({
  field,
  max,
  min,
  value,
}: {
  field: string
  max: number
  min: number
  value: unknown
}): void => {
  if (typeof value !== 'string' || !/^-?\d{1,15}$/.test(value)) {
    throw invalid({ field, message: `"${field}" must be one whole number.` })
  }
  const number = Number(value)
  if (number < min || number > max) {
    throw invalid({
      code: 'LIMIT_OUT_OF_RANGE',
      field,
      message: `"${field}" must be between ${min} and ${max}, not ${number}.`,
    })
  }
}
