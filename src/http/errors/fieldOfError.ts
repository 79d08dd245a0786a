/** The path of the first field that an error of Payload names: `ValidationError` and `QueryError` carry paths. */
export const fieldOfError = (error: unknown): string | undefined => {
  if (!error || typeof error !== 'object') return undefined
  if ('field' in error && typeof error.field === 'string') return error.field
  const data = 'data' in error ? error.data : undefined
  if (data && typeof data === 'object' && 'field' in data && typeof data.field === 'string') {
    return data.field
  }
  const list: unknown = Array.isArray(data)
    ? data
    : data && typeof data === 'object' && 'errors' in data
      ? data.errors
      : undefined
  const first: unknown = Array.isArray(list) ? list[0] : undefined
  return first && typeof first === 'object' && 'path' in first && typeof first.path === 'string'
    ? first.path
    : undefined
}
