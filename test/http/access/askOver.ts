import type { CollectionSlug } from 'payload'
import { stringify } from 'qs-esm'
import { graphqlNames } from './graphqlNames.ts'
import type { Caller, World } from './world.ts'

type Args = {
  caller: Caller
  /** Of entries, or of versions. */
  ids: string[]
  /** One request for each, instead of one for all. */
  isById: boolean
  isVersions: boolean
  slug: string
  world: World
}

const idsOf = (docs: { id: number | string }[] = []): string[] => docs.map(({ id }) => String(id))

/** The ids for which a single request gets an entry. */
const eachOf = async (
  ids: string[],
  isGot: (id: string) => Promise<boolean>,
): Promise<string[]> => {
  const got: string[] = []
  for (const id of ids) if (await isGot(id)) got.push(id)
  return got
}

const overRest = ({ caller, ids, isById, isVersions, slug, world }: Args): Promise<string[]> => {
  const get = async (path: string) => {
    const address = `${world.host.url}/api/${slug}${isVersions ? '/versions' : ''}${path}`
    const response = await fetch(address, { headers: caller.headers })
    const body = (await response.json()) as { docs?: { id: string }[]; id?: string }
    if (response.status === 429 || response.status >= 500)
      throw new Error(`${address}: ${response.status}`)
    return body
  }
  if (isById) return eachOf(ids, async (id) => (await get(`/${id}?depth=0`)).id === id)
  const query = stringify({ depth: 0, limit: 100, where: { id: { in: ids } } })
  return get(`?${query}`).then(({ docs }) => idsOf(docs))
}

const overLocal = ({ caller, ids, isById, isVersions, slug, world }: Args): Promise<string[]> => {
  const { payload } = world
  const collection = slug as CollectionSlug
  const options = { collection, depth: 0, overrideAccess: false, user: caller.user ?? null }
  const refused = (error: unknown): string[] => {
    if ([403, 404].includes(Number((error as { status?: number }).status))) return []
    throw error
  }
  if (isById)
    return eachOf(ids, async (id) => {
      const one = isVersions
        ? payload.findVersionByID({ ...options, id })
        : payload.findByID({ ...options, id })
      return one.then(
        () => true,
        (error: unknown) => refused(error).length > 0,
      )
    })
  const list = { ...options, limit: 100, where: { id: { in: ids } } }
  const found: Promise<{ docs: { id: number | string }[] }> = isVersions
    ? payload.findVersions(list)
    : payload.find(list)
  return found.then(({ docs }) => idsOf(docs), refused)
}

const overGraphql = async ({
  caller,
  ids,
  isById,
  isVersions,
  slug,
  world,
}: Args): Promise<string[] | undefined> => {
  const names = graphqlNames(world, slug)
  if (!names) return undefined
  const ask = async (query: string) => {
    const response = await fetch(`${world.host.url}/api/graphql`, {
      body: JSON.stringify({ query: `{ r: ${query} }` }),
      headers: { 'content-type': 'application/json', ...caller.headers },
      method: 'POST',
    })
    const { data, errors } = (await response.json()) as {
      data?: { r?: null | { docs?: { id: string }[]; id?: string } }
      errors?: { extensions?: { code?: string } }[]
    }
    // A misspelt query would be refused to everyone and prove nothing.
    if (errors?.some(({ extensions }) => extensions?.code === 'GRAPHQL_VALIDATION_FAILED'))
      throw new Error(`${query}: ${JSON.stringify(errors)}`)
    return data?.r ?? {}
  }
  const { plural, singular } = names
  if (isById)
    return eachOf(
      ids,
      async (id) =>
        (await ask(`${isVersions ? `version${singular}` : singular}(id: "${id}") { id }`)).id ===
        id,
    )
  const where = `{ id: { in: ${JSON.stringify(ids)} } }`
  const name = isVersions ? `versions${plural}` : plural
  return idsOf((await ask(`${name}(where: ${where}, limit: 100) { docs { id } }`)).docs)
}

/** Reads entries or versions by id over each API; which ids came back, undefined where the collection is not in it. */
export const askOver = { graphql: overGraphql, local: overLocal, rest: overRest }
