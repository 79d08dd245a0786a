type Fetch = typeof globalThis.fetch
type Entry = Record<string, unknown>
/** What is said of entries whose titles are alike. */
type More = {
  /** Parameters of the request that ask for it. */
  ask: Record<string, string>
  /** The entry with all of it in its title. */
  say: (entry: Entry) => Entry
}
type Options = {
  /** Where the API is, such as `/api`. */
  api: string
  fetch: Fetch
  /** By the slug of the collection. @default {} */
  more?: Record<string, More>
}

/**
 * A `fetch` that has related entries recognised wherever the admin names them (fields, lists and filters), and hands on
 * everything else. Payload asks for their titles in the language that is edited: where nothing is translated, and none
 * falls back, it shows ids, and a search finds nothing. So they are asked for in the language in which entries are
 * written, as `useTitles` does.
 */
export const careOfTitles =
  ({ api, fetch, more = {} }: Options): Fetch =>
  async (input, init) => {
    const isForm =
      init?.method === 'POST' &&
      typeof init.body === 'string' &&
      new Headers(init.headers).get('X-Payload-HTTP-Method-Override') === 'GET'
    const isGet = !init?.method || init.method === 'GET'
    if (input instanceof Request || !(isForm || isGet)) return fetch(input, init)
    const [path = '', search = ''] = String(input).split('?')
    const asked = new URLSearchParams(isForm ? String(init?.body) : search)
    const locale = asked.get('locale')
    if (!path.startsWith(`${api}/`) || !locale || !isAboutTitles(asked)) return fetch(input, init)
    // What is asked for in no language comes in that of the source; a draft may have been begun in another one.
    asked.delete('locale')
    asked.set('fallback-locale', locale)
    const { ask = {}, say } = more[path.slice(api.length + 1)] ?? {}
    for (const [name, value] of Object.entries(ask)) asked.set(name, value)
    const query = asked.toString()
    const response = await (isForm
      ? fetch(input, { ...init, body: query })
      : fetch(`${path}?${query}`, init))
    if (!say || !response.ok) return response
    const found = (await response.json()) as { docs?: Entry[] }
    return Response.json({ ...found, docs: found.docs?.map(say) })
  }

/** Fields and filters ask for the title alone, lists for whole entries by their ids. */
const isAboutTitles = (asked: URLSearchParams): boolean => {
  const fields = [...asked.keys()].filter((name) => name.startsWith('select['))
  return (
    asked.get('depth') === '0' &&
    (fields.length === 1 || (fields.length === 0 && asked.has('where[id][in]')))
  )
}
