/** The id behind a key of the demo data; a key that nothing has is a mistake in the data and stops the loading. */
export const idOf = (ids: Map<string, string>, key: string): string => {
  const id = ids.get(key)
  if (!id) throw new Error(`The demo content refers to "${key}", which is not there.`)
  return id
}
