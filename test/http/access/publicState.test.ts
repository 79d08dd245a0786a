import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type CollectionSlug, createLocalReq, type Where } from 'payload'
import { publicStateOptions } from '../../../collections/pluginOptions/publicState.ts'
import { unpublished } from '../../../collections/access/unpublished.ts'
import { slugs } from '../../../collections/slugs.ts'
import { conditionsOf } from '../../../plugins/public-state/utilities/conditionsOf.ts'
import type { Who } from './roles.ts'
import { samplesOf } from './samples.ts'
import { makeWorld, type World } from './world.ts'

let world: World
let samples: ReturnType<typeof samplesOf>

type Data = Record<string, unknown>
type States = Record<string, { isPublic: boolean; notice?: string; text: string }>

const past = '2026-01-02T10:00:00.000Z'
const future = '2999-12-12T10:00:00.000Z'

const ask = async (who: Who, path: string) => {
  const response = await fetch(`${world.host.url}/api${path}`, {
    headers: { 'Accept-Language': 'de', ...world.callers[who].headers },
  })
  return { body: (await response.json()) as { states: States }, status: response.status }
}

const make = async (collection: CollectionSlug, data: Data): Promise<string> => {
  const sample = await samples[collection]!.data('public')
  const entry = await world.payload.create({
    collection,
    data: { ...sample, _status: 'published', ...data } as never,
  })
  return String(entry.id)
}

describe('whether the public sees an entry', () => {
  beforeAll(async () => {
    world = await makeWorld()
    samples = samplesOf(world)
  })
  afterAll(() => world.host.stop())

  it('should be told for every collection that can hide what is published', () => {
    expect(Object.keys(publicStateOptions.collections).sort()).toEqual(
      Object.keys(unpublished).sort(),
    )
  })

  it.each(Object.keys(publicStateOptions.collections))(
    'should have words for every part of the read rule of %s, and for none that is not there',
    async (collection) => {
      const { payload } = world
      const rule = (await payload.collections[collection as CollectionSlug].config.access.read({
        req: await createLocalReq({}, payload),
      })) as Where
      const asked = conditionsOf(rule).map(({ fields }) => fields.join())
      const words = Object.keys(publicStateOptions.collections[collection] ?? {})
      expect([...new Set(asked)].sort()).toEqual(words.sort())
    },
  )

  it.each<[string, string, Data]>([
    ['Ja', slugs.postings, { deadline: null, deadlineKind: 'rolling' }],
    ['Nein – Entwurf', slugs.postings, { _status: 'draft' }],
    ['Nein – abgelaufen', slugs.postings, { deadline: past, deadlineKind: 'day' }],
    ['Nein – abgelaufen', slugs.postings, { expiresAt: past }],
    ['Nein – besetzt', slugs.postings, { filledAt: past }],
    ['Erst ab 12.12.2999, 11:00', slugs.postings, { publishAt: future }],
    ['Nein – abgelaufen', slugs.meetings, { unpublishAt: past }],
    ['Nein – nicht öffentlich', slugs.meetings, { visibility: 'closed' }],
    ['Nein – nicht freigegeben', slugs.meetingProtocols, { releasedAt: null }],
    ['Nein – keine Einwilligung', slugs.people, { consents: [] }],
  ])('should be "%s" in %s with %j, as anonymous finds it', async (text, collection, data) => {
    const id = await make(collection as CollectionSlug, data)
    const { body } = await ask('editor', `/${collection}/public-state?ids=${id}`)
    expect(body.states[id]).toEqual({ isPublic: text === 'Ja', text })
    expect((await ask('anonymous', `/${collection}/${id}`)).status).toBe(text === 'Ja' ? 200 : 404)
  })

  it('should be explained in the form of published minutes that nobody has released', async () => {
    const id = await make(slugs.meetingProtocols, { releasedAt: null })
    const { body } = await ask(
      'editor',
      `/${slugs.meetingProtocols}/public-state?notice=true&ids=${id}`,
    )
    expect(body.states[id]?.notice).toMatch(/^Veröffentlicht, aber .*Es fehlt die Freigabe/)
  })

  it.each<[Who, number, boolean]>([
    ['anonymous', 403, false],
    ['partner', 403, false],
    ['organization', 200, false],
    ['author', 200, false],
    ['keeper', 200, false],
    ['chair', 200, false],
    ['privacy', 200, false],
    ['editor', 200, true],
    ['admin', 200, true],
  ])('should answer %s with %d, and of a draft of others: %s', async (who, status, isTold) => {
    const [draft, open] = [
      await make(slugs.postings, { _status: 'draft' }),
      await make(slugs.postings, { deadline: null, deadlineKind: 'rolling' }),
    ]
    const answer = await ask(who, `/${slugs.postings}/public-state?ids=${draft},${open}`)
    expect(answer.status).toBe(status)
    if (status === 200)
      expect(Object.keys(answer.body.states).sort()).toEqual(
        (isTold ? [draft, open] : [open]).sort(),
      )
  })
})
