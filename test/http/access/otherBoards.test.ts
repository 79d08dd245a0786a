import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, TypedUser } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import type { Who } from './roles.ts'
import { type Sample, samplesOf } from './samples.ts'
import { send } from './send.ts'
import { makeWorld, type World } from './world.ts'

let world: World
let samples: Record<string, Sample>

const when = '2026-09-10T12:00:00.000Z'
const meeting = async (more: object): Promise<string> => {
  const data = { ...(await samples[slugs.meetings]!.data('own')), ...more }
  const collection: CollectionSlug = slugs.meetings
  return String((await world.payload.create({ collection, data: data as never })).id)
}
const boardsOf = async (id: string, draft = false): Promise<unknown> =>
  (await world.payload.findByID({ collection: slugs.meetings, depth: 0, draft, id })).boards

beforeAll(async () => {
  world = await makeWorld()
  samples = samplesOf(world)
})
afterAll(() => world.host.stop())

describe('the meeting of a board', () => {
  const doors: Record<string, (who: Who, id: string, boards: string[]) => Promise<unknown>> = {
    PATCH: (who, id, boards) =>
      send({ body: { boards }, method: 'PATCH', path: `${slugs.meetings}/${id}`, who, world }),
    'PATCH published': (who, id, boards) =>
      send({
        body: { _status: 'published', boards },
        method: 'PATCH',
        path: `${slugs.meetings}/${id}`,
        who,
        world,
      }),
    'PATCH ?draft=true': (who, id, boards) =>
      send({
        body: { boards },
        method: 'PATCH',
        path: `${slugs.meetings}/${id}?draft=true`,
        who,
        world,
      }),
    'PATCH in bulk': (who, id, boards) =>
      send({
        body: { boards },
        method: 'PATCH',
        path: `${slugs.meetings}?where[id][in][0]=${id}`,
        who,
        world,
      }),
    GraphQL: (who, id, boards) =>
      send({
        body: {
          query: `mutation { updateMeeting(id: "${id}", data: { boards: ${JSON.stringify(boards)} }) { id } }`,
        },
        method: 'POST',
        path: 'graphql',
        who,
        world,
      }),
    local: (who, id, boards) =>
      world.payload
        .update({
          collection: slugs.meetings,
          data: { boards } as never,
          id,
          overrideAccess: false,
          user: world.callers[who].user as TypedUser,
        })
        .catch(({ status }: { status?: number }) => expect(status).toBe(403)),
  }

  it.each(Object.entries(doors))('should not be put on another board by %s', async (_, door) => {
    const { other, own } = world.boards
    for (const _status of ['draft', 'published'])
      for (const who of ['keeper', 'chair'] as const) {
        const id = await meeting({ _status })
        await door(who, id, [own, other])
        expect([who, await boardsOf(id), await boardsOf(id, true)]).toEqual([who, [own], [own]])
        await door('editor', id, [own, other])
        expect(await boardsOf(id, true)).toEqual([own, other])
      }
  })

  it.each(Object.entries(doors))('should stay one of both boards by %s', async (_, door) => {
    const { other, own } = world.boards
    const id = await meeting({ _status: 'published', boards: [own, other] })
    await door('keeper', id, [other, own])
    expect(await boardsOf(id, true)).toEqual([other, own])
  })
})

describe('minutes that a chair has marked', () => {
  it('should not be brought from one board to another, by who keeps the one and chairs the other', async () => {
    const { boards, callers, host, payload } = world
    const { headers, id: account } = await host.signIn({
      email: 'both@example.org',
      name: 'both',
      roles: [
        { boards: [boards.own], role: 'keeper' },
        { boards: [boards.other], role: 'chair' },
      ],
    })
    callers.privacy = { headers, id: account }
    const kept = await meeting({ _status: 'published' })
    const chaired = await meeting({ _status: 'published', boards: [boards.other] })
    const minutes = await payload.create({
      collection: slugs.meetingProtocols,
      data: { items: [], meeting: kept } as never,
      draft: true,
    })
    const patch = async (body: object) => {
      const path = `${slugs.meetingProtocols}/${minutes.id}?draft=true&depth=0`
      const { text } = await send({ body, method: 'PATCH', path, who: 'privacy', world })
      const { doc } = JSON.parse(text) as { doc?: Record<string, unknown> }
      return doc ?? { body, text }
    }
    const marks: object[] = [
      { approvedAt: when },
      { releasedAt: when },
      { state: 'approved' },
      { review: { comment: 'Geprüft' } },
      { signatures: [{ name: 'Kim Muster', role: 'chair' }] },
      { corrections: [{ note: 'Berichtigt', on: when, version: 2 }] },
    ]
    const none = {
      approvedAt: null,
      corrections: [],
      releasedAt: null,
      review: { comment: null, reviewedAt: null },
      signatures: [],
      state: 'draft',
    }
    const [atOther, atOwn] = [
      { items: [], meeting: chaired },
      { items: [], meeting: kept },
    ]
    for (const mark of marks) {
      expect(await patch(atOther)).toMatchObject(atOther)
      expect(await patch(mark)).toMatchObject(mark)
      expect(await patch(atOwn)).toMatchObject(atOther)
      expect(await patch({ ...none, ...atOwn })).toMatchObject({ ...none, ...atOther })
      expect(await patch(atOwn)).toMatchObject(atOwn)
    }
  })
})
