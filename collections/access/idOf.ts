/** The id of a relation, whether it is populated or not. */
export const idOf = (reference: unknown): string | undefined => {
  if (typeof reference === 'string') return reference
  if (typeof reference !== 'object' || reference === null) return undefined
  const { id } = reference as { id?: unknown }
  return typeof id === 'string' ? id : undefined
}
