type Refusal = { message: string; value: string }
type Place = { collectionSlug?: string; globalSlug?: string; id?: number | string }

const known = new Map<string, Map<string, Refusal>>()

/** What the server refused of the form of an entry: the message and the value (as JSON) by the path of the field. */
export const refusals = ({ collectionSlug, globalSlug, id }: Place): Map<string, Refusal> => {
  const key = JSON.stringify([collectionSlug, globalSlug, id])
  const found = known.get(key) ?? new Map<string, Refusal>()
  known.set(key, found)
  return found
}
