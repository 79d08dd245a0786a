import type { CollectionSlug } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import type { Kind } from './matrix.ts'
import { fileFor, type World } from './world.ts'

type Data = Record<string, unknown>
export type Sample = {
  /** A valid entry of this kind, as a caller would send it. */
  data: (kind: Kind) => Data | Promise<Data>
  /** A small change. */
  touch: Data
}

let count = 0
const isOwn = (kind: Kind): boolean => kind === 'own' || kind === 'ownPublic'

/** For each collection what its entries look like. Every call gives another one. */
export const samplesOf = (world: World): Record<string, Sample> => {
  const { boards, bystander, callers, municipality, organizations, payload } = world
  const meeting = (kind: Kind): Data => ({
    agenda: [{ isPublic: true, number: '1', title: 'Öffentliches' }],
    boards: [isOwn(kind) ? boards.own : boards.other],
    kind: 'ordinary',
    start: '2026-09-01T16:00:00.000Z',
    state: 'planned',
    title: `Sitzung ${++count}`,
    visibility: 'public',
  })
  const make = async (collection: CollectionSlug, data: Data): Promise<string> =>
    String((await payload.create({ collection, data: data as never })).id)
  const person = () =>
    make(slugs.people, { _status: 'published', family: `Muster ${++count}`, given: 'Kim' })

  return {
    [slugs.postings]: {
      data: (kind) => ({
        applyBy: 'email-only',
        contact: { email: 'bewerbung@example.org' },
        internshipKind: 'voluntary',
        kind: 'internship',
        provider: isOwn(kind) ? organizations.own : organizations.other,
        title: `Praktikum ${++count}`,
        workplace: { place: 'Leipzig' },
        ...(isOwn(kind) && { author: callers.author.id }),
      }),
      touch: { title: 'Geändert' },
    },
    [slugs.memberOrganizations]: {
      data: () => ({ membership: 'member', name: `Verein ${++count}` }),
      touch: { shortName: 'Geändert' },
    },
    [slugs.advisoryBoards]: {
      data: () => ({ foundingStatus: 'idea', municipality, name: `Beirat ${++count}` }),
      touch: { source: 'Geändert' },
    },
    [slugs.meetings]: { data: meeting, touch: { number: '3/2026' } },
    [slugs.meetingProtocols]: {
      data: async (kind) => ({
        chair: await person(),
        // Else a copy would hold the items of another meeting's agenda.
        items: [],
        keeper: await person(),
        meeting: await make(slugs.meetings, { ...meeting(kind), _status: 'published' }),
        releasedAt: '2026-09-10T10:00:00.000Z',
        state: 'draft',
      }),
      touch: { originalAt: 'Ordner 3' },
    },
    [slugs.resolutions]: {
      data: (kind) => ({
        board: isOwn(kind) ? boards.own : boards.other,
        decidedOn: '2026-09-01T12:00:00.000Z',
        isPublic: kind === 'public' || kind === 'ownPublic',
        outcome: 'passed',
        title: `Beschluss ${++count}`,
        wording: 'Der Beirat beschließt es.',
      }),
      touch: { implementation: 'done' },
    },
    [slugs.municipalities]: {
      data: () => ({
        ags: String(10000000 + ++count),
        kind: 'municipality',
        name: `Gemeinde ${count}`,
      }),
      touch: { source: 'Geändert' },
    },
    [slugs.people]: {
      data: (kind) => ({
        family: `Muster ${++count}`,
        given: 'Alex',
        ...(kind === 'public' && {
          consents: [{ given: '2026-01-01T12:00:00.000Z', purpose: 'name-online' }],
        }),
      }),
      touch: { title: 'Dr.' },
    },
    [slugs.media]: { data: () => ({ alt: `Bild ${++count}` }), touch: { credit: 'Geändert' } },
    [slugs.documents]: {
      data: (kind) => ({
        language: 'de',
        title: `Datei ${++count}`,
        visibility: kind === 'ownPublic' ? 'internal' : 'public',
      }),
      touch: { description: 'Geändert' },
    },
    [slugs.users]: {
      data: () => ({
        email: `konto-${++count}@example.org`,
        name: 'Konto',
        password: 'ein-langes-kennwort-für-tests-17',
      }),
      touch: { name: 'Geändert' },
    },
    [slugs.partners]: { data: () => ({ name: `Partner ${++count}` }), touch: { name: 'Geändert' } },
    tombstones: {
      data: () => ({
        entryCollection: slugs.postings,
        entryId: `weg-${++count}`,
        goneAt: '2026-01-01T00:00:00.000Z',
        reason: 'deleted',
      }),
      touch: { slug: 'geaendert' },
    },
    [slugs.resolutionNumbers]: {
      data: () => ({
        board: boards.own,
        number: `2020-${++count}`,
        resolution: `beschluss-${count}`,
        sequence: count,
        year: 2020,
      }),
      touch: { year: 2021 },
    },
    'payload-jobs': {
      data: () => ({ input: {}, queue: 'nightly', taskSlug: 'removeEmptyDrafts' }),
      touch: { queue: 'default' },
    },
    'payload-kv': {
      data: () => ({ data: { a: 1 }, key: `key-${++count}` }),
      touch: { key: 'geaendert' },
    },
    'payload-locked-documents': {
      data: () => ({
        document: { relationTo: slugs.memberOrganizations, value: organizations.other },
        user: { relationTo: slugs.users, value: bystander },
      }),
      touch: { globalSlug: slugs.association },
    },
    'payload-migrations': {
      data: () => ({ batch: 1, name: `migration-${++count}` }),
      touch: { batch: 2 },
    },
    'payload-preferences': {
      // Of an account that asks for nothing here.
      data: () => ({
        key: `key-${++count}`,
        user: { relationTo: slugs.users, value: bystander },
        value: { a: 1 },
      }),
      touch: { value: { a: 2 } },
    },
  }
}

/** Makes an entry past all rights. */
export const makeEntry = async ({
  kind,
  samples,
  slug,
  world: { boards, organizations, payload },
}: {
  kind: Kind
  samples: Record<string, Sample>
  slug: string
  world: World
}): Promise<string> => {
  const { config } = payload.collections[slug as CollectionSlug]!
  // These the roles refer to, so there is only the one.
  if (kind === 'ownPublic' && slug === slugs.memberOrganizations) return organizations.own
  if (kind === 'ownPublic' && slug === slugs.advisoryBoards) return boards.own
  const data = await samples[slug]!.data(kind)
  // What only the program itself writes is written as it does, past the hooks that know whose request it is.
  if (slug.startsWith('payload-'))
    return String((await payload.db.create({ collection: slug as CollectionSlug, data })).id)
  const isPublished = kind === 'public' || kind === 'ownPublic'
  const { id } = await payload.create({
    collection: slug as CollectionSlug,
    data: { ...data, ...(config.versions && isPublished && { _status: 'published' }) } as never,
    ...(config.upload && { file: await fileFor(slug) }),
  })
  return String(id)
}
