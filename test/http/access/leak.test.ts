import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import { fileFor, makeWorld, type World } from './world.ts'
import type { Who } from './roles.ts'

/** In every text that must not get out. Letters only, so that no slug, URL or e-mail rule changes it. */
const canary = 'kanarienvogel'

let world: World
const ids: Record<string, string> = {}
let internalFile = ''

/** Those to whom all canaries are closed: nothing of this world is theirs. */
const outsiders: Who[] = ['anonymous', 'partner', 'organization', 'author']

const text = (words: string) => ({
  root: {
    children: [
      {
        children: [
          {
            detail: 0,
            format: 0,
            mode: 'normal',
            style: '',
            text: words,
            type: 'text',
            version: 1,
          },
        ],
        direction: 'ltr',
        format: '',
        indent: 0,
        type: 'paragraph',
        version: 1,
      },
    ],
    direction: 'ltr',
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})

const plant = async (): Promise<void> => {
  const { boards, municipality, organizations, payload } = world
  const make = async (collection: CollectionSlug, data: object, file?: object): Promise<string> =>
    String(
      (await payload.create({ collection, data: data as never, ...(file && { file }) } as never))
        .id,
    )
  const published = { _status: 'published' }
  const consent = (purpose: string) => ({
    given: '2026-01-01T12:00:00.000Z',
    proof: canary,
    purpose,
  })

  ids.account = await make(slugs.users, {
    email: `${canary}@example.org`,
    name: 'Konto',
    password: 'ein-langes-kennwort-für-tests-17',
    roles: [{ role: 'editor' }],
  })
  ids.unnamed = await make(slugs.people, { ...published, family: canary, given: canary })
  ids.named = await make(slugs.people, {
    ...published,
    consents: [consent('name-online')],
    contact: { email: `${canary}@example.org`, phone: canary },
    family: 'Öffentlich',
    given: 'Kim',
    photo: await make(slugs.media, { alt: 'Foto' }, await fileFor(slugs.media)),
  })
  ids.file = await make(
    slugs.documents,
    { ...published, title: canary, visibility: 'internal' },
    await fileFor(slugs.documents),
  )
  internalFile = String(
    (await payload.findByID({ collection: slugs.documents, id: ids.file })).filename,
  )
  await make(
    slugs.documents,
    { title: canary, visibility: 'public' },
    await fileFor(slugs.documents),
  )
  ids.draft = await make(slugs.postings, {
    applyBy: 'email-only',
    author: ids.account,
    contact: { email: 'bewerbung@example.org' },
    kind: 'job',
    provider: organizations.other,
    title: canary,
    workplace: { place: 'Leipzig' },
  })
  ids.posting = await make(slugs.postings, {
    ...published,
    applyBy: 'email-only',
    attachments: [ids.file],
    author: ids.account,
    board: boards.other,
    contact: { email: 'bewerbung@example.org' },
    internshipKind: 'voluntary',
    kind: 'internship',
    provider: organizations.other,
    title: 'Praktikum',
    workplace: { municipality, place: 'Leipzig' },
  })
  // What waits as a draft over a published entry is no more public than a new draft.
  await payload.update({
    collection: slugs.postings,
    data: { title: canary },
    draft: true,
    id: ids.posting,
  })
  for (const [collection, id, data] of [
    [slugs.memberOrganizations, organizations.other, { shortName: canary }],
    [slugs.advisoryBoards, boards.other, { source: canary }],
  ] as const)
    await payload.update({ collection, data: data as never, draft: true, id })

  const meeting = {
    ...published,
    agenda: [
      { isPublic: true, number: '1', title: 'Begrüßung' },
      { isPublic: false, number: '2', title: canary },
    ],
    boards: [boards.other],
    invitation: { file: ids.file },
    kind: 'ordinary',
    onlineLink: `https://${canary}.example.org/raum`,
    start: '2026-09-01T16:00:00.000Z',
    visibility: 'partly',
  }
  ids.meeting = await make(slugs.meetings, { ...meeting, title: 'Sitzung' })
  ids.closed = await make(slugs.meetings, { ...meeting, title: canary, visibility: 'closed' })
  await payload.update({
    collection: slugs.meetings,
    data: { title: canary },
    draft: true,
    id: ids.meeting,
  })
  const { agenda } = await payload.findByID({ collection: slugs.meetings, id: ids.meeting })
  const secret = (itemId: string, isSecret: boolean) => ({
    elections: [{ candidate: ids.unnamed, office: isSecret ? canary : 'Vorsitz', votes: 1 }],
    internalText: text(canary),
    itemId,
    motions: [{ by: ids.unnamed, wording: isSecret ? canary : 'Antrag' }],
    publicText: text(isSecret ? canary : 'Öffentlich'),
    statements: [{ byName: canary, text: isSecret ? canary : 'Erklärung' }],
    votes: [
      { mode: 'open', no: 0, outcome: 'passed', subject: isSecret ? canary : 'Antrag', yes: 2 },
    ],
  })
  ids.minutes = await make(slugs.meetingProtocols, {
    ...published,
    agendaChanges: canary,
    attachments: [ids.file],
    attendance: [
      { person: ids.unnamed, reason: canary, state: 'excused' },
      { guest: canary, state: 'present' },
    ],
    chair: ids.unnamed,
    corrections: [
      { itemId: agenda![1]!.id, note: canary, on: '2026-10-01T12:00:00.000Z', version: 2 },
    ],
    items: [secret(agenda![0]!.id!, false), secret(agenda![1]!.id!, true)],
    keeper: ids.named,
    meeting: ids.meeting,
    objections: [{ byName: canary, text: canary }],
    originalAt: canary,
    releasedAt: '2026-09-10T10:00:00.000Z',
    releasedBy: ids.account,
    review: { comment: canary },
    signatures: [{ name: canary, role: 'chair' }],
    tasks: [{ responsibleName: canary, text: canary }],
    votingPresent: 5,
  })
  await make(slugs.resolutions, {
    board: boards.other,
    decidedOn: '2026-09-01T12:00:00.000Z',
    isPublic: false,
    outcome: 'passed',
    title: canary,
    wording: canary,
  })
  await payload.updateGlobal({
    data: {
      ...published,
      name: 'Dachverband',
      sender: { email: `${canary}@example.org`, name: canary },
    } as never,
    slug: slugs.association,
  })
  await payload.updateGlobal({
    data: { name: canary } as never,
    draft: true,
    slug: slugs.association,
  })
}

const get = async (who: Who, path: string): Promise<{ status: number; text: string }> => {
  const response = await fetch(`${world.host.url}/api${path}`, {
    headers: world.callers[who].headers,
  })
  return { status: response.status, text: await response.text() }
}

/** What was asked itself comes back in messages and links, so it is taken out before the search. */
const leaks = (answer: string): boolean => answer.toLowerCase().includes(canary)

/** Where in an answer the canary sits, for the message of a failing test. */
const placesOf = (value: unknown, path = ''): string[] => {
  if (typeof value === 'string') return leaks(value) ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    placesOf(inner, Array.isArray(value) ? `${path}[]` : `${path}.${key}`),
  )
}
const describeLeak = (answer: string): string => {
  try {
    return [...new Set(placesOf(JSON.parse(answer)))].join(' ')
  } catch {
    return answer.slice(0, 200)
  }
}

const collections = Object.values(slugs).filter(
  (slug) => slug !== slugs.association && slug !== slugs.resolutionNumbers,
)

/** Fields that hold a canary in an entry which is otherwise public. */
const hidden: Record<string, string[]> = {
  [slugs.association]: ['sender.email'],
  [slugs.documents]: [],
  [slugs.meetings]: ['onlineLink', 'agenda.title'],
  [slugs.meetingProtocols]: [
    'agendaChanges',
    'attendance.guest',
    'attendance.person',
    'attendance.reason',
    'chair',
    'corrections.note',
    'items.elections.office',
    'items.elections.candidate',
    'items.internalText',
    'items.motions.wording',
    'items.publicText',
    'items.statements.byName',
    'items.statements.text',
    'items.votes.subject',
    'meeting.onlineLink',
    'meeting.agenda.title',
    'objections.text',
    'originalAt',
    'releasedBy',
    'review.comment',
    'signatures.name',
    'tasks.text',
  ],
  [slugs.people]: ['consents.proof', 'consents.purpose', 'contact.email', 'contact.phone', 'photo'],
  [slugs.postings]: ['author', 'author.email'],
}

describe('what is not public', () => {
  beforeAll(async () => {
    world = await makeWorld()
    await plant()
  }, 120_000)
  afterAll(() => world.host.stop())

  it('should be there, for an administrator', async () => {
    for (const path of [
      `/people/${ids.unnamed}`,
      `/meetings/${ids.meeting}`,
      `/meeting-protocols/${ids.minutes}`,
    ])
      expect(leaks((await get('admin', path)).text)).toBe(true)
  })

  it.each(outsiders)(
    'should come with no list and no entry for %s',
    async (who) => {
      const leaky: string[] = []
      const queries = [
        'depth=3',
        'depth=3&draft=true',
        'trash=true&depth=2',
        'locale=all&depth=2',
        'depth=2&richText=html,text',
        'select[title]=true&select[agenda]=true&select[items]=true&select[chair]=true',
        'sort=-updatedAt&pagination=false',
      ]
      for (const slug of collections) {
        for (const query of queries)
          for (const path of [
            `/${slug}?limit=100&${query}`,
            `/${slug}/versions?limit=100&${query}`,
          ]) {
            const answer = await get(who, path)
            if (answer.status >= 500 || leaks(answer.text))
              leaky.push(`${answer.status} ${path} ${describeLeak(answer.text)}`)
          }
        for (const id of Object.values(ids)) {
          const path = `/${slug}/${id}?depth=3&draft=true`
          if (leaks((await get(who, path)).text)) leaky.push(path)
        }
      }
      for (const path of ['', '?draft=true', '?locale=all', '/versions'])
        if (leaks((await get(who, `/globals/${slugs.association}${path}`)).text))
          leaky.push(`association${path}`)
      expect(leaky).toEqual([])
    },
    120_000,
  )

  it.each(outsiders)(
    'should not be found by a filter or a sort by %s',
    async (who) => {
      const answered: string[] = []
      for (const [slug, fields] of Object.entries(hidden)) {
        if (slug === slugs.association) continue
        for (const field of fields) {
          for (const query of [
            `where[${field}][like]=${canary.slice(0, 4)}`,
            `where[or][0][${field}][exists]=true`,
            `sort=${field}`,
          ])
            for (const route of [`/${slug}`, `/${slug}/count`]) {
              if (route.endsWith('count') && query.startsWith('sort')) continue
              const answer = await get(who, `${route}?${query}`)
              // Staff may ask for authors: they have accounts themselves. What they find is their own.
              if (
                (field === 'author' || field === 'releasedBy') &&
                who !== 'anonymous' &&
                who !== 'partner'
              )
                continue
              if (answer.status < 400 || answer.status >= 500)
                answered.push(`${answer.status} ${slug} ${query}`)
              else if (answer.status === 400 && !/"field":/.test(answer.text))
                answered.push(`no field: ${slug} ${query}`)
            }
        }
      }
      expect(answered).toEqual([])
    },
    120_000,
  )

  it.each(outsiders)('should not be counted for %s', async (who) => {
    const count = async (slug: string) =>
      JSON.parse((await get(who, `/${slug}/count`)).text) as { totalDocs?: number }
    expect([
      (await count(slugs.meetings)).totalDocs,
      (await count(slugs.people)).totalDocs,
      (await count(slugs.resolutions)).totalDocs,
      (await count(slugs.documents)).totalDocs,
    ]).toEqual([1, 1, 0, 0])
  })

  it.each(outsiders)('should not come with a file for %s', async (who) => {
    const { status, text: body } = await get(who, `/${slugs.documents}/file/${internalFile}`)
    expect(status).toBeGreaterThanOrEqual(403)
    expect(body).not.toContain('%PDF')
    expect((await get('editor', `/${slugs.documents}/file/${internalFile}`)).text).toContain('%PDF')
  })

  it.each(outsiders)(
    'should not come by GraphQL for %s',
    async (who) => {
      const ask = async (query: string) => {
        const response = await fetch(`${world.host.url}/api/graphql`, {
          body: JSON.stringify({ query }),
          headers: { 'content-type': 'application/json', ...world.callers[who].headers },
          method: 'POST',
        })
        return response.text()
      }
      const queries = [
        '{ Postings(draft: true) { docs { title provider { name shortName } board { name source } attachments { title filename } } } }',
        '{ Meetings(draft: true) { docs { title onlineLink agenda { number title publicTitle isPublic } invitation { file { title url } } protocol { docs { id originalAt agendaChanges } } } } }',
        '{ MeetingProtocols { docs { title originalAt agendaChanges chair { displayName } keeper { displayName contact { email phone } consents { proof } } attendance { guest reason } releasedBy { email } items { isPublic publicText internalText motions { wording byName by { displayName } } elections { office candidate { family } } statements { byName text } votes { subject } } tasks { text } signatures { name } review { comment } objections { text } corrections { note } meeting { onlineLink agenda { title } } } } }',
        '{ People { docs { displayName sortName family contact { email phone } photo { url } consents { proof purpose } } } }',
        '{ Resolutions { docs { title wording } } Documents { docs { title url } } Association { name sender { email name } } }',
        '{ AdvisoryBoards(draft: true) { docs { source meetings { docs { title onlineLink } } resolutions { docs { title } } postings { docs { title } } } } }',
        `{ Person(id: "${ids.unnamed}") { family } Posting(id: "${ids.draft}") { title } User(id: "${ids.account}") { email } }`,
        '{ versionsPostings { docs { version { title } } } }',
      ]
      const leaky: string[] = []
      for (const query of queries) {
        const answer = await ask(query)
        if (/GRAPHQL_VALIDATION|Cannot query field/.test(answer))
          leaky.push(`not valid: ${answer.slice(0, 600)}`)
        if (leaks(answer)) leaky.push(`${describeLeak(answer)} ${query}`)
      }
      expect(leaky).toEqual([])
      for (const where of ['onlineLink: { like: "kana" }', 'agenda__title: { like: "kana" }']) {
        const body = JSON.parse(await ask(`{ Meetings(where: { ${where} }) { docs { id } } }`)) as {
          data?: { Meetings?: unknown }
          errors?: { extensions?: { code?: string } }[]
        }
        expect(body.data?.Meetings ?? null).toBeNull()
        expect(body.errors?.[0]?.extensions?.code).toEqual(expect.any(String))
      }
    },
    60_000,
  )

  it('should be told to the boards themselves, and its replacement to the public', async () => {
    const { agenda } = JSON.parse((await get('anonymous', `/meetings/${ids.meeting}`)).text) as {
      agenda: { publicTitle?: string; title?: string }[]
    }
    expect(agenda).toMatchObject([
      { title: 'Begrüßung' },
      { publicTitle: 'Nichtöffentlicher Tagesordnungspunkt' },
    ])
    expect(agenda[1]).not.toHaveProperty('title')
    const minutes = JSON.parse(
      (await get('anonymous', `/meeting-protocols/${ids.minutes}`)).text,
    ) as {
      items: Record<string, unknown>[]
      votingPresent: number
    }
    expect(minutes.votingPresent).toBe(5)
    expect(minutes.items[0]).toHaveProperty('publicText')
    expect(minutes.items[0]).toHaveProperty('votes')
    expect(minutes.items[1]).not.toHaveProperty('publicText')
  })

  it('should be found nowhere of a person who is not named: 404, and null where an entry names them', async () => {
    expect((await get('anonymous', `/people/${ids.unnamed}`)).status).toBe(404)
  })
})
