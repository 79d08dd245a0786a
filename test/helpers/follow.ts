type Entry = Record<string, unknown> & { id: string }
type Tombstone = { entryCollection: string; entryId: string }
type Copy = Map<string, Entry>

/** Asks as partner sites do that have no key: everything, 100 at a time. */
const ask = async <T>(url: string, path: string): Promise<T[]> => {
  const docs: T[] = []
  for (let page = 1, hasNext = true; hasNext; page++) {
    const separator = path.includes('?') ? '&' : '?'
    const response = await fetch(`${url}/api/${path}${separator}depth=0&limit=100&page=${page}`)
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    const body = (await response.json()) as { docs: T[]; hasNextPage: boolean }
    docs.push(...body.docs)
    hasNext = body.hasNextPage
  }
  return docs
}

/** Lists of what refers to an entry are asked for where they are, so a copy has none of them. */
const withoutJoins = (entry: Entry): Entry =>
  Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) => !(value && typeof value === 'object' && 'hasNextPage' in value),
    ),
  ) as Entry

/**
 * A partner site that keeps a copy of what it may read, by `updatedSince` and tombstones alone. `compare` lets it ask what
 * has changed since, and reads everything anew beside it.
 */
export const follow = async ({
  collections,
  url,
}: {
  collections: readonly string[]
  url: string
}) => {
  const read = async (): Promise<Copy> => {
    const copy: Copy = new Map()
    for (const slug of collections)
      for (const entry of await ask<Entry>(url, slug))
        copy.set(`${slug}/${entry.id}`, withoutJoins(entry))
    return copy
  }
  const readGraves = async (query = ''): Promise<string[]> =>
    (await ask<Tombstone>(url, `tombstones${query}`)).map(
      ({ entryCollection, entryId }) => `${entryCollection}/${entryId}`,
    )
  const copy = await read()
  const everSeen = new Set([...copy.keys(), ...(await readGraves())])

  return {
    /** What the copy holds, what is there, and what has a tombstone though nobody ever read it. */
    compare: async (since: string) => {
      const query = `?updatedSince=${since}`
      for (const slug of collections)
        for (const entry of await ask<Entry>(url, `${slug}${query}`))
          copy.set(`${slug}/${entry.id}`, withoutJoins(entry))
      for (const key of await readGraves(query)) copy.delete(key)
      const there = await read()
      for (const key of there.keys()) everSeen.add(key)
      const graves = await readGraves()
      return { copy, neverSeen: graves.filter((key) => !everSeen.has(key)), there }
    },
  }
}
