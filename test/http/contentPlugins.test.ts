import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Host, startHost } from '../helpers/startHost.ts'

const paragraph = (text: string) => ({
  root: {
    children: [
      {
        children: [
          {
            detail: 0,
            format: 0,
            mode: 'normal' as const,
            style: '',
            text,
            type: 'text',
            version: 1,
          },
        ],
        direction: null,
        format: '' as const,
        indent: 0,
        type: 'paragraph',
        version: 1,
      },
    ],
    direction: null,
    format: '' as const,
    indent: 0,
    type: 'root',
    version: 1,
  },
})

describe('an anonymous partner site', () => {
  let host: Host
  let id: string
  beforeAll(async () => {
    host = await startHost()
    const create = {
      collection: 'member-organizations',
      data: {
        _status: 'published',
        description: paragraph('Für alle & jeden'),
        membership: 'member',
        name: 'Verein für MigrantInnen',
      },
    } as const
    const organization = await host.payload.create(create)
    id = organization.id
    await host.payload.update({
      collection: 'member-organizations',
      data: { slug: 'verein' },
      id,
    })
  })
  afterAll(() => host.stop())

  const get = (path: string) => fetch(`${host.url}/api/${path}`, { redirect: 'manual' })
  const query = async (source: string) => {
    const response = await fetch(`${host.url}/api/graphql`, {
      body: JSON.stringify({ query: source }),
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    return (await response.json()) as Record<string, unknown>
  }

  it('should follow a former slug', async () => {
    const moved = await get('member-organizations/by-slug/verein-fuer-migrantinnen')
    expect(moved.status).toBe(308)
    expect(await moved.json()).toEqual({ movedTo: 'verein', slug: 'verein-fuer-migrantinnen' })
    const followed = await fetch(new URL(moved.headers.get('location') ?? '', host.url))
    expect(await followed.json()).toMatchObject({ id, slug: 'verein' })
    expect((await get('member-organizations/by-slug/nichts')).status).toBe(404)
  })

  it('should find an entry by its former slug', async () => {
    const where = 'where[formerSlugs][equals]=verein-fuer-migrantinnen'
    expect(await (await get(`member-organizations?${where}`)).json()).toMatchObject({
      docs: [{ id }],
    })
    expect(
      await query(
        '{ MemberOrganizations(where: { formerSlugs: { equals: "verein-fuer-migrantinnen" } }) { docs { slug } } }',
      ),
    ).toEqual({ data: { MemberOrganizations: { docs: [{ slug: 'verein' }] } } })
  })

  it('should get rich text as HTML and text', async () => {
    const expected = {
      descriptionHtml: '<p>Für alle &amp; jeden</p>',
      descriptionText: 'Für alle & jeden',
    }
    const selected = await get(
      `member-organizations/${id}?select[descriptionHtml]=true&select[descriptionText]=true`,
    )
    expect(await selected.json()).toMatchObject(expected)
    const asked = await get(`member-organizations/${id}?richText=html,text`)
    expect(await asked.json()).toMatchObject({ ...expected, description: { root: {} } })
    expect(
      await query(`{ MemberOrganization(id: "${id}") { descriptionHtml descriptionText } }`),
    ).toEqual({ data: { MemberOrganization: expected } })
  })

  it('should be told that a rendering is nothing to filter by', async () => {
    const response = await get('member-organizations?where[descriptionText][like]=alle')
    expect(response.status).toBe(400)
    const answer = await query(
      '{ MemberOrganizations(where: { descriptionText: { like: "alle" } }) { docs { id } } }',
    )
    expect(answer).toMatchObject({ errors: [expect.anything()] })
  })
})
