import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import type { Kind } from './matrix.ts'
import type { Who } from './roles.ts'
import { makeEntry, type Sample, samplesOf } from './samples.ts'
import { makeWorld, type World } from './world.ts'

type Case = { body?: object; kind: Kind; slug: CollectionSlug; status: number; who: Who }

let world: World
let samples: Record<string, Sample>

const copies = (slug: CollectionSlug): Promise<number> =>
  world.payload.count({ collection: slug }).then(({ totalDocs }) => totalDocs)

const send = async (path: string, who: Who, body: object) => {
  const response = await fetch(`${world.host.url}/api/${path}`, {
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...world.callers[who].headers },
    method: 'POST',
  })
  return { body: (await response.json()) as Record<string, unknown>, status: response.status }
}

describe('the copy of an entry', () => {
  beforeAll(async () => {
    world = await makeWorld()
    samples = samplesOf(world)
  })
  afterAll(() => world.host.stop())

  const postings = slugs.postings
  const meetings = slugs.meetings
  const cases: Case[] = [
    { kind: 'public', slug: postings, status: 403, who: 'organization' },
    { kind: 'public', slug: postings, status: 403, who: 'author' },
    { kind: 'draft', slug: postings, status: 404, who: 'organization' },
    { kind: 'draft', slug: postings, status: 404, who: 'author' },
    { kind: 'own', slug: postings, status: 200, who: 'author' },
    { kind: 'ownPublic', slug: postings, status: 200, who: 'organization' },
    { kind: 'public', slug: postings, status: 200, who: 'editor' },
    { kind: 'public', slug: meetings, status: 403, who: 'keeper' },
    { kind: 'draft', slug: meetings, status: 404, who: 'chair' },
    { kind: 'own', slug: meetings, status: 200, who: 'keeper' },
    { kind: 'public', slug: postings, status: 403, who: 'anonymous' },
    { kind: 'public', slug: postings, status: 403, who: 'partner' },
  ]

  it.each(cases)('should answer $status to $who, of $slug ($kind)', async (one) => {
    const { kind, slug, status, who } = one
    const id = await makeEntry({ kind, samples, slug, world })
    await world.payload.update({
      collection: slug,
      data: { title: 'Ein neuerer Entwurf' } as never,
      draft: true,
      id,
    })
    const before = await copies(slug)
    // Named as one's own, the copy would still hold what the source hides.
    const own =
      slug === postings ? { provider: world.organizations.own } : { boards: [world.boards.own] }
    const bodies = status === 200 ? [{}] : [{}, own]
    for (const body of bodies)
      expect(await send(`${slug}/${id}/duplicate`, who, body)).toMatchObject({ status })
    const { singularName } = world.payload.collections[slug]!.config.graphQL as {
      singularName: string
    }
    const answer = await send('graphql', who, {
      query: `mutation { r: duplicate${singularName}(id: "${id}", data: ${slug === meetings ? '{ kind: ordinary, start: "2026-09-01T16:00:00.000Z", state: planned, visibility: public }' : '{ applyBy: post, kind: job }'}) { id } }`,
    })
    expect({ isRefused: 'errors' in answer.body }).toEqual({ isRefused: status !== 200 })
    expect(await copies(slug)).toBe(before + (status === 200 ? 2 : 0))
  })

  it('should tell an entry that must not be seen from none by nothing', async () => {
    const hidden = await makeEntry({ kind: 'draft', samples, slug: postings, world })
    for (const who of ['anonymous', 'partner', 'organization', 'author'] as const) {
      const [first, second] = await Promise.all(
        [hidden, '01890a5d-ac96-774b-bcce-b302099a8057'].map((id) =>
          send(`postings/${id}/duplicate`, who, {}),
        ),
      )
      expect(first).toEqual(second)
    }
  })
})
