import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, FlattenedField, SanitizedCollectionConfig } from 'payload'
import { slugs } from '../../collections/slugs.ts'
import { graphqlNames } from './access/graphqlNames.ts'
import { samplesOf } from './access/samples.ts'
import { fileFor, makeWorld, type World } from './access/world.ts'

describe('unpublishing an entry whose newer draft is incomplete', () => {
  let world: World
  let withDrafts: SanitizedCollectionConfig[]
  beforeAll(async () => {
    world = await makeWorld()
    withDrafts = world.payload.config.collections.filter(
      ({ versions }) => typeof versions === 'object' && versions.drafts,
    )
  })
  afterAll(() => world.host.stop())

  const send = async (method: string, path: string, body: object) => {
    const response = await fetch(`${world.host.url}/api/${path}`, {
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json', ...world.callers.admin.headers },
      method,
    })
    return { body: (await response.json()) as Record<string, unknown>, status: response.status }
  }
  const read = async (slug: string, id: string, draft = false) =>
    (await world.payload.findByID({
      id,
      collection: slug as CollectionSlug,
      depth: 0,
      draft,
    })) as unknown as Record<string, unknown>
  const emptied = (fields: FlattenedField[]): Record<string, unknown> =>
    Object.fromEntries(
      fields.flatMap((field): [string, unknown][] => {
        if (field.type === 'group') {
          const inner = emptied(field.flattenedFields)
          return Object.keys(inner).length ? [[field.name, inner]] : []
        }
        const isNeeded = 'required' in field && field.required && !field.access?.update
        const isText = field.type === 'text' || field.type === 'textarea'
        return isNeeded && field.name !== 'id' ? [[field.name, isText ? '' : null]] : []
      }),
    )
  const publish = async (slug: string): Promise<string> => {
    const data = await samplesOf(world)[slug]!.data('public')
    const isUpload = Boolean(world.payload.collections[slug as CollectionSlug].config.upload)
    const { id } = await world.payload.create({
      collection: slug as CollectionSlug,
      data: { ...data, _status: 'published' } as never,
      ...(isUpload && { file: await fileFor(slug) }),
    })
    return String(id)
  }

  it.each([
    ['by id', (slug: string, id: string) => send('PATCH', `${slug}/${id}`, { _status: 'draft' })],
    [
      'in bulk',
      (slug: string, id: string) =>
        send('PATCH', `${slug}?where[id][equals]=${id}`, { _status: 'draft' }),
    ],
    [
      'for all locales',
      (slug: string, id: string) => send('PATCH', `${slug}/${id}?unpublishAllLocales=true`, {}),
    ],
    [
      'over GraphQL',
      async (slug: string, id: string) => {
        const { singular } = graphqlNames(world, slug)!
        const query = `mutation { update${singular}(id: "${id}", data: { _status: draft }) { id } }`
        const { body } = await send('POST', 'graphql', { query })
        return { body, status: body.errors ? 400 : 200 }
      },
    ],
  ])('should need nothing and lose nothing of it, %s', async (_way, unpublish) => {
    expect(withDrafts.length).toBeGreaterThan(5)
    for (const { flattenedFields, slug } of withDrafts) {
      const id = await publish(slug)
      const nothing = emptied(flattenedFields)
      const saved = await send('PATCH', `${slug}/${id}?draft=true`, nothing)
      expect([slug, saved.status]).toEqual([slug, 200])
      const draft = await read(slug, id, true)
      const answer = await unpublish(slug, id)
      expect([slug, answer]).toEqual([slug, expect.objectContaining({ status: 200 })])
      expect([slug, (await read(slug, id))._status]).toEqual([slug, 'draft'])
      expect([slug, (await fetch(`${world.host.url}/api/${slug}/${id}`)).status]).toEqual([
        slug,
        404,
      ])
      const same = { ...draft, _status: 'draft', revision: expect.anything() }
      expect([slug, await read(slug, id, true)]).toEqual([
        slug,
        { ...same, updatedAt: expect.any(String) },
      ])
    }
  })

  it('should need nothing of the global', async () => {
    const path = `globals/${slugs.association}`
    expect((await send('POST', path, { _status: 'published', name: 'Verband' })).status).toBe(200)
    expect((await send('POST', `${path}?draft=true`, { name: '' })).status).toBe(200)
    expect((await send('POST', path, { _status: 'draft' })).status).toBe(200)
    const left = (await (await fetch(`${world.host.url}/api/${path}`)).json()) as object
    expect(left).not.toHaveProperty('name')
    const { headers } = world.callers.admin
    const draft = await fetch(`${world.host.url}/api/${path}?draft=true`, { headers })
    expect(await draft.json()).toMatchObject({ _status: 'draft', name: '' })
  })
})
