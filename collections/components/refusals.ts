type Refusal = { message: string; value: string }
type Place = { collectionSlug?: string; globalSlug?: string; id?: number | string }
type Refusals = {
  /** The message and the value (as JSON) by the path of the field. */
  byPath: Map<string, Refusal>
  /** Whether it was a draft that was refused, in which nothing is missing. */
  isDraft: boolean
}

const known = new Map<string, Refusals>()

/** What the server refused of the form of an entry. */
export const refusals = ({ collectionSlug, globalSlug, id }: Place): Refusals => {
  const key = JSON.stringify([collectionSlug, globalSlug, id])
  const found = known.get(key) ?? { byPath: new Map<string, Refusal>(), isDraft: false }
  known.set(key, found)
  return found
}
