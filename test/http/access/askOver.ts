import type { CollectionSlug } from 'payload'
import { stringify } from 'qs-esm'
import { graphqlNames } from './graphqlNames.ts'
import type { Caller, World } from './world.ts'

type Args = { caller: Caller; ids: string[]; slug: string; world: World }

const overRest = async ({ caller, ids, slug, world }: Args): Promise<string[]> => {
  const query = stringify({ depth: 0, limit: 100, where: { id: { in: ids } } })
  const response = await fetch(`${world.host.url}/api/${slug}?${query}`, {
    headers: caller.headers,
  })
  const { docs = [] } = (await response.json()) as { docs?: { id: string }[] }
  return docs.map(({ id }) => id)
}

const overLocal = async ({ caller, ids, slug, world }: Args): Promise<string[]> => {
  try {
    const { docs } = await world.payload.find({
      collection: slug as CollectionSlug,
      depth: 0,
      limit: 100,
      overrideAccess: false,
      user: caller.user ?? null,
      where: { id: { in: ids } },
    })
    return docs.map(({ id }) => String(id))
  } catch (error) {
    if ((error as { status?: number }).status === 403) return []
    throw error
  }
}

const overGraphql = async ({ caller, ids, slug, world }: Args): Promise<string[] | undefined> => {
  const names = graphqlNames(world, slug)
  if (!names) return undefined
  const where = `{ id: { in: ${JSON.stringify(ids)} } }`
  const response = await fetch(`${world.host.url}/api/graphql`, {
    body: JSON.stringify({
      query: `{ r: ${names.plural}(where: ${where}, limit: 100) { docs { id } } }`,
    }),
    headers: { 'content-type': 'application/json', ...caller.headers },
    method: 'POST',
  })
  const { data } = (await response.json()) as { data?: { r?: null | { docs: { id: string }[] } } }
  return (data?.r?.docs ?? []).map(({ id }) => id)
}

/** Reads a list of entries by id over each API; which ids came back, undefined where the collection is not in it. */
export const askOver = { graphql: overGraphql, local: overLocal, rest: overRest }
