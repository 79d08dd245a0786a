import type { FormState } from 'payload'

/** The rows of arrays that somebody has just added, by the array's path: their fields are still to come from the server. */
export const newRowsOf = (state: FormState = {}): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>()
  for (const [path, { rows }] of Object.entries(state)) {
    const added = rows?.filter(({ collapsed, isLoading }) => isLoading && collapsed === undefined)
    if (added?.length) found.set(path, new Set(added.map(({ id }) => id)))
  }
  return found
}
