import { describe, expect, it, jest } from '@jest/globals'
import { careOfTitles } from '../../../collections/components/careOfTitles.ts'
import { sayOfMeeting } from '../../../collections/Meetings/sayOfMeeting.ts'

type Answer = { body: object; status?: number }

/** A `fetch` under test over one that gives this answer, with what was asked of the latter. */
const over = ({ body, status = 200 }: Answer = { body: { docs: [] } }) => {
  const asked: { query: string; url: string }[] = []
  const fetch = jest.fn<typeof globalThis.fetch>(async (input, init) => {
    const [url = '', search] = String(input).split('?')
    asked.push({ query: decodeURIComponent(search ?? String(init?.body)), url })
    return Response.json(body, { status })
  })
  return { asked, fetch: careOfTitles({ api: '/api', fetch, more: { meetings: sayOfMeeting } }) }
}
const form = (body: string): RequestInit => ({
  body,
  headers: { 'X-Payload-HTTP-Method-Override': 'GET' },
  method: 'POST',
})
const titles = 'depth=0&locale=de-simple&select[name]=true&where[and][0][name][like]=Rat'
const meetings = '/api/meetings?depth=0&locale=de&select[title]=true'

describe('the care of titles', () => {
  it('should ask for them in the language in which entries are written, as fields, filters and lists do', async () => {
    const { asked, fetch } = over()
    const url = '/api/organizations'
    await fetch(url, form(titles))
    await fetch(`${url}?${titles}`)
    await fetch(`${url}?depth=0&locale=uk&where[id][in]=1,2&`)
    const query =
      'depth=0&select[name]=true&where[and][0][name][like]=Rat&fallback-locale=de-simple'
    expect(asked).toEqual([
      { query, url },
      { query, url },
      { query: 'depth=0&where[id][in]=1,2&fallback-locale=uk', url },
    ])
  })

  it('should name meetings by their day and boards too, since many are called alike', async () => {
    const meeting = { id: '1', start: '2026-03-01T17:00:00.000Z', title: 'Sitzung' }
    const docs = [
      { ...meeting, boards: [{ id: 'a', name: 'Beirat' }, 'hidden', { id: 'b', name: 'Rat' }] },
      { id: '2' },
    ]
    const { asked, fetch } = over({ body: { docs, totalDocs: 2 } })
    const found = await (await fetch(meetings)).json()
    expect(asked[0]?.query).toContain('depth=1&select[title]=true&fallback-locale=de')
    expect(asked[0]?.query).toContain('select[boards]=true&select[start]=true')
    expect(found).toMatchObject({
      docs: [{ title: 'Sitzung · 01.03.2026 · Beirat · Rat' }, { id: '2', title: '' }],
      totalDocs: 2,
    })
  })

  it.each([
    { url: '/api/organizations?depth=0&locale=en' },
    { url: '/api/organizations?depth=1&locale=en&select[name]=true' },
    { url: '/api/organizations?depth=0&locale=en&select[name]=true&select[slug]=true' },
    { url: '/api/organizations?depth=0&select[name]=true' },
    { url: '/elsewhere?depth=0&locale=en&select[name]=true' },
    { init: { body: titles, method: 'POST' }, url: '/api/organizations' },
    { init: { body: '{}', method: 'PATCH' }, url: `/api/organizations?${titles}` },
  ])('should hand on every other request as it is: %j', async ({ init, url }) => {
    const fetch = jest.fn<typeof globalThis.fetch>(async () => Response.json({}))
    await careOfTitles({ api: '/api', fetch })(url, init)
    expect(fetch.mock.calls).toEqual([[url, init]])
  })

  it('should hand on a refusal', async () => {
    const { fetch } = over({ body: { code: 'FORBIDDEN' }, status: 403 })
    const response = await fetch(meetings)
    expect(response.status).toBe(403)
    expect(await response.json()).toEqual({ code: 'FORBIDDEN' })
  })
})
