export type Seen = { body: unknown; headers: Record<string, string>; status: number }

/** Times, tokens and ids of sessions differ from run to run; nothing else may. */
const normalize = (text: string): string =>
  text
    .replace(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, '<time>')
    .replace(/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, '<token>')
    .replace(/"(exp|_sid)":("[^"]+"|\d+)/g, '"$1":"<varies>"')
    .replace(/Expires=[^;]+/gi, 'Expires=<time>')
    .replace(/"sessions":\[[^\]]*\]/g, '"sessions":[]')

const HEADERS = ['accept-ranges', 'content-range', 'content-type', 'location', 'set-cookie']

/** What a client sees of an answer, as far as it must not differ. */
export const look = async (response: Response): Promise<Seen> => {
  const text = normalize(await response.text())
  let body: unknown = text
  try {
    body = JSON.parse(text)
  } catch {
    // A file, or nothing.
  }
  const headers: Record<string, string> = {}
  for (const name of HEADERS) {
    const value =
      name === 'set-cookie'
        ? response.headers.getSetCookie().join('\n')
        : response.headers.get(name)
    if (value) headers[name] = normalize(value).replace(/;\s*charset=utf-8/i, '')
  }
  return { body, headers, status: response.status }
}
