import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug, TypedUser } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import type { Kind } from './matrix.ts'
import type { Who } from './roles.ts'
import { type Sample, samplesOf } from './samples.ts'
import { send } from './send.ts'
import { type Checkpoint, takeCheckpoint } from './takeCheckpoint.ts'
import { makeWorld, type World } from './world.ts'

type Data = Record<string, unknown>
type Target = {
  bare: string
  data: Data
  /** What only a chair enters. */
  fields: Data
  releasedVersion: string
  spareMeeting: string
}

const protocols = slugs.meetingProtocols
const when = '2026-09-10T10:00:00.000Z'
/** The release, the approval and what belongs to them. */
const rightsOfChair: Record<string, Data> = {
  approved: { approvedAt: when },
  corrected: { corrections: [{ note: 'Berichtigt', on: when, version: 2 }] },
  released: { releasedAt: when },
  reviewed: { review: { comment: 'Geprüft', reviewedAt: when } },
  signed: { signatures: [{ name: 'Kim Muster', role: 'chair' }] },
  state: { state: 'approved' },
}

let world: World
let samples: Record<string, Sample>
let checkpoint: Checkpoint
const targets = {} as Record<'other' | 'own', Target>

const make = async (collection: CollectionSlug, data: Data): Promise<string> =>
  String((await world.payload.create({ collection, data: data as never })).id)

/** Minutes that are published and not released, and of which an older version is released and approved. */
const makeTarget = async (kind: Kind): Promise<Target> => {
  const { payload } = world
  const meeting = async (start: string) =>
    make(slugs.meetings, {
      ...(await samples[slugs.meetings]!.data(kind)),
      _status: 'published',
      start,
    })
  const fields = {
    ...(Object.assign({}, ...Object.values(rightsOfChair)) as Data),
    approvedIn: { meeting: await meeting('2026-10-01T16:00:00.000Z') },
  }
  const data = { ...(await samples[protocols]!.data(kind)), _status: 'published' }
  const bare = await make(protocols, { ...data, ...fields })
  const { docs } = await payload.findVersions({
    collection: protocols,
    where: { parent: { equals: bare } },
  })
  const releasedVersion = String(docs[0]!.id)
  await payload.update({
    collection: protocols,
    data: {
      _status: 'published',
      approvedAt: null,
      approvedIn: { meeting: null },
      corrections: [],
      releasedAt: null,
      review: { comment: null, reviewedAt: null },
      signatures: [],
      state: 'draft',
    } as never,
    id: bare,
  })
  const spareMeeting = await meeting('2026-09-02T16:00:00.000Z')
  const bareData = { ...data, meeting: spareMeeting, releasedAt: undefined }
  return { bare, data: bareData, fields, releasedVersion, spareMeeting }
}

/** All minutes, public ones and drafts: which of the chair's marks are on any of them that were not before. */
const marks = async (): Promise<string[]> => {
  const { docs } = await world.payload.find({
    collection: protocols,
    depth: 0,
    draft: true,
    limit: 100,
    pagination: false,
  })
  const stored = await world.payload.find({
    collection: protocols,
    depth: 0,
    limit: 100,
    pagination: false,
  })
  const all = [...docs, ...stored.docs] as unknown as Data[]
  const has: Record<string, (doc: Data) => boolean> = {
    approved: ({ approvedAt, approvedBy }) => Boolean(approvedAt || approvedBy),
    corrected: ({ corrections }) => Array.isArray(corrections) && corrections.length > 0,
    released: ({ releasedAt, releasedBy }) => Boolean(releasedAt || releasedBy),
    reviewed: ({ review }) => Boolean((review as Data | undefined)?.reviewedAt),
    signed: ({ signatures }) => Array.isArray(signatures) && signatures.length > 0,
    state: ({ state }) => state === 'approved',
  }
  return Object.keys(has).filter((mark) => all.some((doc) => has[mark]!(doc)))
}

/** Every way by which a field of minutes is written. */
const doors: Record<string, (who: Who, target: Target, fields: Data) => Promise<unknown>> = {
  POST: (who, { data }, fields) =>
    send({ body: { ...data, ...fields }, method: 'POST', path: protocols, who, world }),
  'POST as a draft': (who, { data }, fields) =>
    send({
      body: { ...data, ...fields, _status: 'draft' },
      method: 'POST',
      path: `${protocols}?draft=true`,
      who,
      world,
    }),
  PATCH: (who, { bare }, fields) =>
    send({ body: fields, method: 'PATCH', path: `${protocols}/${bare}`, who, world }),
  'PATCH as a draft': (who, { bare }, fields) =>
    send({ body: fields, method: 'PATCH', path: `${protocols}/${bare}?draft=true`, who, world }),
  'PATCH published': (who, { bare }, fields) =>
    send({
      body: { ...fields, _status: 'published' },
      method: 'PATCH',
      path: `${protocols}/${bare}`,
      who,
      world,
    }),
  'PATCH in bulk': (who, { bare }, fields) =>
    send({
      body: fields,
      method: 'PATCH',
      path: `${protocols}?where[id][in][0]=${bare}`,
      who,
      world,
    }),
  duplicate: (who, { bare, spareMeeting }, fields) =>
    send({
      body: { ...fields, items: [], meeting: spareMeeting },
      method: 'POST',
      path: `${protocols}/${bare}/duplicate`,
      who,
      world,
    }),
  'GraphQL update': (who, { bare }, fields) =>
    send({
      body: {
        query: `mutation ($data: mutationMeetingProtocolUpdateInput!) { r: updateMeetingProtocol(id: "${bare}", data: $data) { id } }`,
        variables: { data: fields },
      },
      method: 'POST',
      path: 'graphql',
      who,
      world,
    }),
  local: (who, { bare }, fields) =>
    world.payload
      .update({
        collection: protocols,
        data: fields as never,
        id: bare,
        overrideAccess: false,
        user: world.callers[who].user as TypedUser,
      })
      .catch(({ status }: { status?: number }) => expect(status).toBe(403)),
}

const restores: Record<string, (who: Who, target: Target) => Promise<unknown>> = {
  restoreVersion: (who, { releasedVersion }) =>
    send({ method: 'POST', path: `${protocols}/versions/${releasedVersion}`, who, world }),
  'restoreVersion as a draft': (who, { releasedVersion }) =>
    send({
      method: 'POST',
      path: `${protocols}/versions/${releasedVersion}?draft=true`,
      who,
      world,
    }),
  'GraphQL restoreVersion': (who, { releasedVersion }) =>
    send({
      body: {
        query: `mutation { restoreVersionMeetingProtocol(id: "${releasedVersion}") { id } }`,
      },
      method: 'POST',
      path: 'graphql',
      who,
      world,
    }),
  'GraphQL restoreVersion as a draft': (who, { releasedVersion }) =>
    send({
      body: {
        query: `mutation { restoreVersionMeetingProtocol(id: "${releasedVersion}", draft: true) { id } }`,
      },
      method: 'POST',
      path: 'graphql',
      who,
      world,
    }),
}

/** Keeper of the own board and chair of the other one: the rights stay with each. */
const both = 'privacy' as const

describe('what is the chair’s alone', () => {
  beforeAll(async () => {
    world = await makeWorld()
    samples = samplesOf(world)
    targets.own = await makeTarget('own')
    targets.other = await makeTarget('public')
    const { boards, host, payload } = world
    const { headers, id } = await host.signIn({
      email: 'both@example.org',
      name: 'both',
      roles: [
        { boards: [boards.own], role: 'keeper' },
        { boards: [boards.other], role: 'chair' },
      ],
    })
    const user = await payload.findByID({ collection: slugs.users, depth: 0, id })
    world.callers[both] = { headers, id, user: { ...user, collection: slugs.users } as TypedUser }
    checkpoint = await takeCheckpoint(world)
  })
  afterEach(() => checkpoint.restore())
  afterAll(async () => {
    checkpoint.stop()
    await world.host.stop()
  })

  it('should begin without a mark', async () => {
    expect(await marks()).toEqual([])
  })

  const names = Object.keys(rightsOfChair)
  const given: { board: 'other' | 'own'; marks: string[]; who: Who }[] = [
    { board: 'own', marks: names, who: 'chair' },
    { board: 'other', marks: [], who: 'chair' },
    { board: 'own', marks: [], who: 'keeper' },
    { board: 'other', marks: [], who: 'keeper' },
    { board: 'own', marks: [], who: 'editor' },
    { board: 'own', marks: [], who: both },
    { board: 'other', marks: names, who: both },
    { board: 'own', marks: names, who: 'admin' },
  ]
  const judge = async (
    door: (who: Who, target: Target) => Promise<unknown>,
    isCopy = false,
  ): Promise<unknown[]> => {
    const wrong: unknown[] = []
    for (const { board, marks: allowed, who } of given) {
      await door(who, targets[board])
      const found = await marks()
      // A copy is of another meeting, which its chair has not approved yet.
      const expected = isCopy && who !== 'admin' ? [] : allowed
      if (String(found) !== String(expected)) wrong.push({ board, found, who })
      await checkpoint.restore(protocols)
    }
    return wrong
  }

  it.each(Object.entries(doors))('should be entered by nobody else by %s', async (name, door) => {
    const isCopy = name === 'duplicate'
    expect(await judge((who, target) => door(who, target, target.fields), isCopy)).toEqual([])
  })

  it.each(Object.entries(restores))(
    'should be brought back by nobody else by %s',
    async (_, door) => {
      expect(await judge(door)).toEqual([])
    },
  )

  it('should not be brought back out of the trash by a keeper', async () => {
    const { payload } = world
    const id = targets.own.bare
    await payload.update({
      collection: protocols,
      data: { _status: 'published', deletedAt: when, releasedAt: when } as never,
      id,
    })
    for (const path of [
      `${protocols}/${id}?trash=true`,
      `${protocols}?trash=true&where[id][in][0]=${id}`,
    ]) {
      await send({ body: { deletedAt: null }, method: 'PATCH', path, who: 'keeper', world })
      const row = await checkpoint.row({ id, slug: protocols })
      expect(row?.['deleted_at']).toBeTruthy()
    }
  })
})
