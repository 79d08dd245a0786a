import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { FlattenedField } from 'payload'
import { slugs } from '../../../collections/slugs.ts'
import { canary, type Kind, kinds, plantCanaries, type Planted } from './canaries.ts'
import type { Who } from './roles.ts'
import { makeWorld, type World } from './world.ts'

let world: World
let planted: Planted

/**
 * Those to whom nothing of this world belongs, and which canaries they may see all the same: the office sees addresses,
 * boards choose from all published persons, the privacy officer keeps what people have given of themselves.
 */
const allowed: Partial<Record<Who, Kind[]>> = {
  anonymous: [],
  partner: [],
  organization: [],
  author: ['address', 'application'],
  keeper: ['address', 'application', 'named'],
  chair: ['address', 'application', 'named'],
  privacy: ['address', 'application', 'draftPerson', 'named', 'private'],
}
const outsiders = Object.keys(allowed) as Who[]
const isPublic = (who: Who): boolean => who === 'anonymous' || who === 'partner'

type Answer = { status: number; text: string }

const ask = async (who: Who, path: string, headers: object = {}): Promise<Answer> => {
  const response = await fetch(`${world.host.url}/api${path}`, {
    headers: { ...world.callers[who].headers, ...headers },
  })
  return { status: response.status, text: await response.text() }
}

const graphql = async (who: Who, query: string): Promise<string> => {
  const response = await fetch(`${world.host.url}/api/graphql`, {
    body: JSON.stringify({ query }),
    headers: { 'content-type': 'application/json', ...world.callers[who].headers },
    method: 'POST',
  })
  return response.text()
}

/** What a role may see is taken out before the search; the longest first, since one canary begins another. */
const leaks = (who: Who, answer: string): boolean =>
  (allowed[who] ?? [])
    .reduce((text, kind) => text.replaceAll(new RegExp(kinds[kind], 'gi'), ''), answer)
    .toLowerCase()
    .includes(canary)

/** Where in an answer the canary sits, for the message of a failing test. */
const placesOf = (who: Who, value: unknown, path = ''): string[] => {
  if (typeof value === 'string') return leaks(who, value) ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    placesOf(who, inner, Array.isArray(value) ? `${path}[]` : `${path}.${key}`),
  )
}
const describeLeak = (who: Who, answer: string): string => {
  try {
    return [...new Set(placesOf(who, JSON.parse(answer)))].join(' ')
  } catch {
    return answer.slice(0, 200)
  }
}

/** Asks all paths and tells which answers leak or fail. */
const leakyOf = async (who: Who, paths: string[]): Promise<string[]> => {
  const leaky: string[] = []
  for (const path of paths) {
    const { status, text } = await ask(who, path)
    if (status >= 500 || leaks(who, text))
      leaky.push(`${status} ${path} ${describeLeak(who, text)}`)
  }
  return leaky
}

const versioned: string[] = [
  slugs.advisoryBoards,
  slugs.documents,
  slugs.meetingProtocols,
  slugs.meetings,
  slugs.memberOrganizations,
  slugs.people,
  slugs.postings,
]
/** Those of Payload and of plugins included, which hold ids, keys and copies. */
const collectionsOf = (): string[] =>
  world.payload.config.collections
    .map(({ slug }) => slug)
    .filter((slug) => slug !== slugs.resolutionNumbers)

/** Fields that hold a canary in an entry which is otherwise public; nobody outside may ask for them. */
const hidden: Record<string, string[]> = {
  [slugs.advisoryBoards]: ['meetings.onlineLink', 'meetings.agenda.title'],
  [slugs.meetings]: ['onlineLink', 'agenda.title', 'protocol.originalAt'],
  [slugs.meetingProtocols]: [
    'agendaChanges',
    'attendance.guest',
    'attendance.person',
    'attendance.reason',
    'chair',
    'corrections.note',
    'items.elections.candidate',
    'items.elections.office',
    'items.internalText',
    'items.internalText.root.children.text',
    'items.motions.wording',
    'items.publicText',
    'items.statements.byName',
    'items.statements.text',
    'items.votes.subject',
    'meeting.agenda.title',
    'meeting.onlineLink',
    'objections.text',
    'originalAt',
    'review.comment',
    'signatures.name',
    'tasks.text',
  ],
  [slugs.postings]: [
    'author.email',
    'author.hash',
    'author.sessions.id',
    'author.resetPasswordToken',
  ],
}

/** Closed to the public alone; the office may ask for them, and finds what it may read. */
const hiddenFromPublic: Record<string, string[]> = {
  [slugs.advisoryBoards]: ['function', 'office.email', 'postings.contact.email'],
  [slugs.meetingProtocols]: ['releasedBy'],
  [slugs.meetings]: ['registration.email', 'registration.note'],
  [slugs.memberOrganizations]: ['contact.email', 'description', 'postings.summary'],
  [slugs.people]: ['consents.proof', 'consents.purpose', 'contact.email', 'contact.phone', 'photo'],
  [slugs.postings]: [
    'author',
    'author.name',
    'author.roles.role',
    'contact.email',
    'intro',
    'provider.contact.email',
    'summary',
  ],
}

const wordBegin = canary.slice(0, 5)

/** A question as a filter, as an order, and in one of the other forms by turns: all of them for all fields is too slow. */
const questionsAbout = (slug: string, field: string, turn: number): string[] => {
  const like = `where[${field}][like]=${wordBegin}`
  const forms = [
    `?where[${field}][exists]=true`,
    `?where[or][0][id][exists]=true&where[or][1][and][0][${field}][not_equals]=x`,
    `?locale=en&${like}`,
    `?draft=true&${like}`,
    `/count?${like}`,
  ]
  return [`?${like}`, `?sort=id,-${field}`, forms[turn % forms.length]!].map(
    (rest) => `/${slug}${rest}`,
  )
}

/** A join's own filter and order, from each side that has one. */
const joinQuestions = [
  ...['onlineLink', 'agenda.title'].flatMap((field) => [
    `joins[meetings][where][${field}][like]=${wordBegin}`,
    `joins[meetings][where][or][0][${field}][exists]=true&joins[meetings][count]=true`,
    `joins[meetings][sort]=-${field}`,
  ]),
  `joins[postings][where][author.email][exists]=true`,
  `joins[postings][sort]=author.hash`,
].flatMap((query) => [`/${slugs.advisoryBoards}?${query}`, `board?${query}`])

/** Answered although the question is about something hidden, or refused without saying what. */
const unrefused = async (who: Who, paths: string[]): Promise<string[]> => {
  const answered: string[] = []
  for (const path of paths) {
    const { status, text } = await ask(who, path)
    const { code, field } = JSON.parse(text) as { code?: unknown; field?: unknown }
    if (status !== 400 || typeof code !== 'string' || typeof field !== 'string')
      answered.push(`${status} ${path}`)
  }
  return answered
}

describe('what is not public', () => {
  beforeAll(async () => {
    world = await makeWorld()
    planted = await plantCanaries(world)
  })
  afterAll(() => world.host.stop())

  it('should be there, for an administrator', async () => {
    for (const name of ['draftPosting', 'meeting', 'minutes', 'resolution', 'unnamed']) {
      const { collection, id } = planted.entries[name]!
      expect([name, leaks('admin', (await ask('admin', `/${collection}/${id}`)).text)]).toEqual([
        name,
        true,
      ])
    }
  })

  it.each(outsiders)(
    'should come with no list, entry, version or global for %s',
    async (who) => {
      const lists = ['depth=3&draft=true', 'depth=2&trash=true&locale=all', 'richText=html,text']
      const selected = 'select[title]=true&select[agenda]=true&select[items]=true&depth=0'
      const global = `/globals/${slugs.association}`
      const leaky = await leakyOf(who, [
        ...collectionsOf().flatMap((slug) => lists.map((query) => `/${slug}?limit=100&${query}`)),
        ...[slugs.meetings, slugs.meetingProtocols, slugs.postings].map(
          (slug) => `/${slug}?limit=100&sort=-updatedAt&${selected}`,
        ),
        ...versioned.flatMap((slug) => [
          `/${slug}/versions?limit=100&depth=2`,
          `/${slug}/versions?limit=100&trash=true&locale=all`,
        ]),
        ...Object.values(planted.entries).flatMap(({ collection, id }) => [
          `/${collection}/${id}?depth=3&draft=true&richText=html,text&trash=true`,
          `/${collection}/${id}?locale=all`,
        ]),
        ...['', '?draft=true&depth=2', '?locale=all', '/versions'].map((rest) => global + rest),
        '/access',
        `/${slugs.users}/me`,
      ])
      // The one address that is meant for everyone stands in its own posting, in the form for people.
      expect(leaky.filter((line) => !isTheirs(who, line))).toEqual([])
    },
    120_000,
  )

  /** A single posting that takes applications by e-mail only tells everyone its address. */
  const isTheirs = (who: Who, line: string): boolean =>
    line.includes(`/${slugs.postings}/${planted.id('posting')}?`) &&
    line.endsWith(' .contact.emailDisplay') &&
    !allowed[who]?.includes('application')

  it.each(['anonymous', 'partner', 'organization'] as const)(
    'should tell %s the address of a posting by e-mail only, in its single answer and for people',
    async (who) => {
      const { text } = await ask(who, `/${slugs.postings}/${planted.id('posting')}`)
      expect(JSON.parse(text)).toMatchObject({
        contact: { emailDisplay: `${kinds.application}[@]example.org` },
      })
      expect(text).not.toContain('@example')
      expect((await ask(who, `/${slugs.postings}?depth=2`)).text).not.toContain(kinds.application)
    },
  )

  it.each(outsiders)(
    'should not be found by a filter, an order or a count for %s',
    async (who) => {
      const fields = (table: Record<string, string[]>): string[] =>
        Object.entries(table).flatMap(([slug, names]) =>
          names.flatMap((name, index) => questionsAbout(slug, name, index)),
        )
      const board = `/${slugs.advisoryBoards}/${world.boards.other}`
      const answered = await unrefused(who, [
        ...fields(hidden),
        ...(isPublic(who) ? fields(hiddenFromPublic) : []),
        ...joinQuestions.map((path) => path.replace(/^board\?/, `${board}?`)),
      ])
      expect(answered).toEqual([])
    },
    120_000,
  )

  it.each(outsiders)(
    'should not be found behind a relation by %s',
    async (who) => {
      const behind = [
        `${slugs.postings}?where[board.name]`,
        `${slugs.postings}?where[provider.name]`,
        `${slugs.postings}?where[attachments.title]`,
        `${slugs.meetings}?where[boards.name]`,
        `${slugs.meetings}?where[invitation.file.title]`,
        `${slugs.advisoryBoards}?where[foundingHistory.document.title]`,
        `${slugs.advisoryBoards}?where[members.onBehalfOf.name]`,
        `${slugs.advisoryBoards}?where[members.person.contact.website]`,
        `${slugs.advisoryBoards}?where[postings.title]`,
        `${slugs.advisoryBoards}?where[meetings.title]`,
        `${slugs.memberOrganizations}?where[postings.title]`,
        `${slugs.municipalities}?where[boards.name]`,
        `${slugs.resolutions}?where[board.name]`,
        `${slugs.resolutions}?where[supersededBy.title]`,
        `${slugs.meetingProtocols}?where[frozen.publicFile.title]`,
        ...(allowed[who]?.includes('named')
          ? []
          : [`${slugs.advisoryBoards}?where[members.person.family]`]),
      ]
      const found: string[] = []
      for (const question of behind)
        for (const form of [
          question,
          question.replace('?', '/count?'),
          question.replace('?', '?draft=true&'),
        ]) {
          const asked = `/${form}[like]=${wordBegin}`
          const { status, text } = await ask(who, asked)
          const { totalDocs } = JSON.parse(text) as { totalDocs?: number }
          if (status >= 500 || (status < 400 && totalDocs !== 0)) found.push(`${status} ${asked}`)
        }
      // An account finds only what it has written itself by the names of accounts.
      if (!isPublic(who)) {
        const { text } = await ask(who, `/${slugs.postings}?where[author.name][exists]=true`)
        if ((JSON.parse(text) as { totalDocs?: number }).totalDocs !== 0) found.push('author.name')
      }
      for (const sort of ['board.name', 'provider.name', 'author.name', 'author.hash'])
        found.push(...(await unrefused(who, [`/${slugs.postings}?sort=${sort}`])))
      expect(found).toEqual([])
    },
    120_000,
  )

  it.each(outsiders)('should not be counted for %s', async (who) => {
    const count = async (slug: string) =>
      (JSON.parse((await ask(who, `/${slug}/count`)).text) as { totalDocs?: number }).totalDocs
    const isOffice = allowed[who]?.includes('named')
    expect({
      boards: await count(slugs.advisoryBoards),
      documents: await count(slugs.documents),
      meetings: await count(slugs.meetings),
      people: await count(slugs.people),
      postings: await count(slugs.postings),
      resolutions: await count(slugs.resolutions),
    }).toEqual({
      boards: 2,
      documents: 1,
      meetings: 1,
      people: who === 'privacy' ? 3 : isOffice ? 2 : 1,
      postings: 2,
      resolutions: 1,
    })
    const board = await ask(
      who,
      `/${slugs.advisoryBoards}/${world.boards.other}?joins[meetings][count]=true&joins[resolutions][count]=true`,
    )
    expect(JSON.parse(board.text)).toMatchObject({
      meetings: { totalDocs: 1 },
      resolutions: { totalDocs: 0 },
    })
  })

  it.each(outsiders)('should not come with a file for %s', async (who) => {
    const given: string[] = []
    for (const file of planted.files) {
      const name = file.slice(file.lastIndexOf('/') + 1)
      const ways: [string, object?][] = [
        [file],
        [file, { range: 'bytes=0-400' }],
        [file.replace(name, encodeURIComponent(name).replace('-', '%2D'))],
        [`${file}?prefix=`],
        [`${file}?draft=true&trash=true`],
      ]
      for (const [path, headers] of ways) {
        const { status, text } = await ask(who, path, headers)
        if (status < 400 || leaks(who, text)) given.push(`${status} ${path}`)
      }
    }
    expect(given).toEqual([])
    const missing = await ask(who, `/${slugs.documents}/file/nope.pdf`)
    const internal = await ask(who, planted.files[0]!)
    expect([internal.status, internal.text]).toEqual([missing.status, missing.text])
  })

  it('should come with its file for editors, under a name that tells nothing', async () => {
    expect(planted.files.length).toBeGreaterThanOrEqual(7)
    for (const file of planted.files) {
      const { status, text } = await ask('editor', file)
      expect([file, status]).toEqual([file, 200])
      expect(leaks('editor', file)).toBe(false)
      if (file.includes(slugs.documents)) expect(text).toContain(canary)
    }
  })

  it.each(outsiders)(
    'should not come by GraphQL for %s',
    async (who) => {
      const id = planted.id
      const queries = [
        '{ Postings(draft: true) { docs { title summary intro introHtml contact { email emailDisplay } provider { name shortName contact { email emailDisplay } descriptionText } board { name source office { email } functionHtml } attachments { title filename url } author { name email } } } }',
        '{ Meetings(draft: true) { docs { title onlineLink registration { email note } agenda { number title publicTitle isPublic } invitation { file { title url } } boards { name } protocol { docs { id originalAt agendaChanges } } } } }',
        '{ MeetingProtocols { docs { title originalAt agendaChanges chair { displayName } keeper { displayName contact { email phone } consents { proof } } attendance { guest reason } releasedBy { name email } items { isPublic publicText internalText internalTextHtml motions { wording byName by { displayName } } elections { office candidate { family } } statements { byName text } votes { subject } } tasks { text } signatures { name } review { comment } objections { text } corrections { note } frozen { publicFile { title } } meeting { onlineLink agenda { title } } } } }',
        '{ People { docs { displayName sortName family contact { email phone } photo { url } consents { proof purpose } } } }',
        '{ Resolutions { docs { title wording board { name } supersededBy { title } } } Documents(draft: true) { docs { title url } } Images(trash: true) { docs { alt url } } Association(draft: true) { name imprint sender { email name } } }',
        '{ AdvisoryBoards(draft: true) { docs { name source statutes { title } members { person { family displayName } onBehalfOf { name } } meetings { docs { title onlineLink } } resolutions { docs { title } } postings { docs { title } } } } }',
        `{ Person(id: "${id('draftPerson')}") { family } Posting(id: "${id('draftPosting')}") { title } User(id: "${id('account')}") { name email } Document(id: "${id('internal')}") { title } }`,
        '{ versionsPostings { docs { version { title } } } versionsMeetings { docs { version { title onlineLink } } } versionAssociation: versionsAssociation { docs { version { name } } } }',
        '{ Users { docs { name email } } Partners { docs { name apiKey } } Tombstones { docs { slug } } }',
      ]
      const leaky: string[] = []
      for (const query of queries) {
        const answer = await graphql(who, query)
        if (/GRAPHQL_VALIDATION|Cannot query field|TOO_EXPENSIVE/.test(answer))
          leaky.push(`not valid: ${answer.slice(0, 600)}`)
        if (leaks(who, answer)) leaky.push(`${describeLeak(who, answer)} ${query}`)
      }
      expect(leaky).toEqual([])
    },
    60_000,
  )

  it.each(outsiders)('should not be found by GraphQL for %s', async (who) => {
    const wheres = ['onlineLink: { like: "kana" }', 'OR: [{ agenda__title: { like: "kana" } }]']
    const questions = [
      ...wheres.flatMap((where) => [
        `{ r: Meetings(where: { ${where} }) { docs { id } } }`,
        `{ r: Meetings(draft: true, where: { ${where} }) { docs { id } } }`,
        `{ r: countMeetings(where: { ${where} }) { totalDocs } }`,
        `{ r: AdvisoryBoard(id: "${world.boards.other}") { meetings(where: { ${where} }) { docs { id } } } }`,
        `{ r: AdvisoryBoard(id: "${world.boards.other}") { meetings(count: true, limit: 0, where: { ${where} }) { totalDocs } } }`,
      ]),
      ...['onlineLink', '-agenda.title', 'title,-onlineLink', 'agenda__title'].flatMap((sort) => [
        `{ r: Meetings(sort: "${sort}") { docs { id } } }`,
        `{ r: AdvisoryBoard(id: "${world.boards.other}") { meetings(sort: "${sort}") { docs { id } } } }`,
      ]),
      ...['author.hash', 'author__name', 'title,board.name'].map(
        (sort) => `{ r: Postings(sort: "${sort}") { docs { id } } }`,
      ),
      '{ r: versionsMeetings(where: { version__onlineLink: { exists: true } }) { docs { id } } }',
      '{ r: versionsMeetings(sort: "version.onlineLink") { docs { id } } }',
    ]
    const answered: string[] = []
    for (const query of questions) {
      const { data, errors } = JSON.parse(await graphql(who, query)) as {
        data?: { r?: { meetings?: unknown } | null }
        errors?: { extensions?: { code?: unknown } }[]
      }
      const result = query.includes('AdvisoryBoard(') ? data?.r?.meetings : data?.r
      const code = errors?.[0]?.extensions?.code
      if (result || !['FIELD_NOT_QUERYABLE', 'FORBIDDEN'].includes(String(code)))
        answered.push(`${String(code)} ${query}`)
    }
    expect(answered).toEqual([])
  })

  it.each(outsiders)('should be null where something public refers to it, for %s', async (who) => {
    const seesPerson = allowed[who]?.includes('named')
    const seesDraftPerson = allowed[who]?.includes('draftPerson')
    const get = async (collection: string, id: string, query: string) =>
      JSON.parse((await ask(who, `/${collection}/${id}?${query}`)).text) as Record<string, unknown>
    const own = (value: unknown) =>
      typeof value === 'object' && value ? (value as { id: string }).id : value
    const owns = (value: unknown) => (value as unknown[]).map(own)

    for (const query of ['depth=0', 'depth=1', 'depth=2', 'depth=1&locale=all']) {
      const linking = await get(slugs.postings, planted.id('linking'), query)
      const intro = (query.includes('all')
        ? (linking.intro as { de: unknown }).de
        : linking.intro) as unknown as {
        root: { children: { children: { fields?: { doc: { value: unknown } } }[] }[] }
      }
      const links = intro.root.children[0]!.children.flatMap(({ fields }) =>
        fields ? [own(fields.doc.value)] : [],
      )
      const board = (await get(slugs.advisoryBoards, world.boards.other, query)) as {
        foundingHistory: { document: unknown }[]
        members: { onBehalfOf: unknown; person: unknown }[]
        statutes: unknown
      }
      const meeting = await get(slugs.meetings, planted.id('meeting'), query)
      const minutes = await get(slugs.meetingProtocols, planted.id('minutes'), query)
      const resolution = await get(slugs.resolutions, planted.id('publicResolution'), query)
      expect({
        attachments: owns(linking.attachments),
        board: linking.board,
        boards: owns(meeting.boards),
        documents: board.foundingHistory.map(({ document }) => document),
        invitation: (meeting.invitation as { file: unknown }).file,
        links,
        minutes: owns(minutes.attachments),
        onBehalfOf: board.members.map(({ onBehalfOf }) => onBehalfOf),
        persons: board.members.map(({ person }) => own(person)),
        provider: linking.provider,
        query,
        resolution: [resolution.board, resolution.supersededBy],
        statutes: board.statutes,
      }).toEqual({
        attachments: [planted.id('publicFile')],
        board: null,
        boards: [world.boards.other],
        documents: [null],
        invitation: null,
        links: [null, null, planted.id('posting')],
        minutes: [planted.id('publicFile')],
        onBehalfOf: [null, null, null],
        persons: [
          seesPerson ? planted.id('unnamed') : null,
          seesDraftPerson ? planted.id('draftPerson') : null,
          planted.id('named'),
        ],
        provider: null,
        query,
        resolution: [null, null],
        statutes: null,
      })
    }

    const answer = JSON.parse(
      await graphql(
        who,
        `{ Posting(id: "${planted.id('linking')}") { board { id } provider { id } attachments { id } intro }
           Meeting(id: "${planted.id('meeting')}") { boards { id } invitation { file { id } } }
           AdvisoryBoard(id: "${world.boards.other}") { members { onBehalfOf { id } } statutes { id } }
           Resolution(id: "${planted.id('publicResolution')}") { board { id } supersededBy { id } }
           Association { imprint } }`,
      ),
    ) as { data: unknown }
    expect(answer.data).toMatchObject({
      AdvisoryBoard: {
        members: [{ onBehalfOf: null }, { onBehalfOf: null }, { onBehalfOf: null }],
        statutes: null,
      },
      Meeting: { boards: [{ id: world.boards.other }], invitation: { file: null } },
      Posting: { attachments: [{ id: planted.id('publicFile') }], board: null, provider: null },
      Resolution: { board: null, supersededBy: null },
    })
    const text = JSON.stringify(answer)
    for (const name of ['draftPosting', 'internal', 'draftBoard', 'draftOrganization'])
      expect([name, text.includes(planted.id(name))]).toEqual([name, false])
    const global = await ask(who, `/globals/${slugs.association}?depth=1`)
    expect(global.text).not.toContain(planted.id('draftPosting'))
  })

  it('should keep its ids for who may save the entry, since a form would save the gap', async () => {
    const { text } = await ask('editor', `/${slugs.postings}/${planted.id('linking')}?depth=0`)
    expect(JSON.parse(text)).toMatchObject({
      attachments: [planted.id('internal'), planted.id('publicFile')],
      board: planted.id('draftBoard'),
      provider: planted.id('draftOrganization'),
    })
  })

  it.each(outsiders)('should not differ from what was never there, for %s', async (who) => {
    const differing: string[] = []
    const isSeen = (name: string) =>
      (name === 'unnamed' && allowed[who]?.includes('named')) ||
      (name === 'draftPerson' && allowed[who]?.includes('draftPerson'))
    const isNotPublic = [
      'account',
      'binnedImage',
      'closed',
      'draftBoard',
      'draftFile',
      'draftOrganization',
      'draftPerson',
      'draftPosting',
      'internal',
      'resolution',
      'unnamed',
    ]
    for (const name of isNotPublic.filter((one) => !isSeen(one))) {
      const { collection, id } = planted.entries[name]!
      const unknown = `${id.slice(0, -4)}${id.endsWith('0000') ? '1111' : '0000'}`
      for (const rest of ['', '?draft=true&depth=2&trash=true&locale=all']) {
        const [given, none] = [
          await ask(who, `/${collection}/${id}${rest}`),
          await ask(who, `/${collection}/${unknown}${rest}`),
        ]
        const isSame = given.status === none.status && given.text === none.text
        const isHonest = given.status === 404 || collection === slugs.users
        if (!isSame || !isHonest) differing.push(`${given.status}/${none.status} ${name}${rest}`)
      }
      const versions = await ask(who, `/${collection}/versions?where[parent][equals]=${id}`)
      if (versions.status < 400 && !versions.text.includes('"totalDocs":0'))
        differing.push(`versions of ${name}`)
    }
    const slugged = ['draftPosting', 'draftBoard', 'closed'].map((name) => planted.entries[name]!)
    for (const { collection, id } of slugged) {
      const { slug } = (await world.payload.findByID({ collection, id })) as { slug?: string }
      for (const rest of ['', '?draft=true&depth=2&trash=true&locale=all']) {
        const { status, text } = await ask(who, `/${collection}/by-slug/${slug}${rest}`)
        if (status !== 404 || leaks(who, text)) differing.push(`${status} by-slug ${slug}${rest}`)
      }
    }
    expect(differing).toEqual([])
  })

  // Everyone else is refused as one of these, and there are many questions.
  const refused = ['anonymous', 'organization', 'keeper', 'privacy'] as const
  it.each(refused)('should not be told apart by what is refused, for %s', async (who) => {
    const differing: string[] = []
    const isSeen = (name: string) =>
      (name === 'unnamed' && allowed[who]?.includes('named')) ||
      (name === 'draftPerson' && allowed[who]?.includes('draftPerson'))
    const secret = [
      'account',
      'binnedImage',
      'closed',
      'draftBoard',
      'draftPerson',
      'draftPosting',
      'internal',
      'resolution',
      'unnamed',
    ].filter((name) => !isSeen(name))
    const nobodys = (id: string) => `${id.slice(0, -4)}${id.endsWith('0000') ? '1111' : '0000'}`
    const refusalOf = async (method: string, path: string, id: string, data: object) => {
      const response = await fetch(`${world.host.url}/api${path.replace('ID', id)}`, {
        body: JSON.stringify(data, (_, value: unknown) =>
          typeof value === 'string' ? value.replace('ID', id) : value,
        ),
        headers: { 'content-type': 'application/json', ...world.callers[who].headers },
        method,
      })
      return `${response.status} ${(await response.text()).replaceAll(id, 'ID')}`
    }
    for (const name of secret) {
      const { collection, id } = planted.entries[name]!
      const { auth, graphQL, versions } = world.payload.collections[collection]!.config
      const { singularName } = graphQL as { singularName: string }
      const of = (slug: string) => `/${slug}/ID`
      const asked: [string, string, string, object][] = [
        ['PATCH', of(collection), id, { _status: 'published' }],
        ['PATCH', of(collection), id, { _status: 'draft' }],
        ['PATCH', `${of(collection)}?draft=true`, id, {}],
        ['PATCH', `${of(collection)}?trash=true`, id, { deletedAt: '2026-06-01T12:00:00.000Z' }],
        ['PATCH', `/${collection}?where[id][equals]=ID`, id, {}],
        ['DELETE', of(collection), id, {}],
        ['DELETE', `${of(collection)}?trash=true`, id, {}],
        ['POST', `/${collection}/access/ID`, id, {}],
        [
          'POST',
          '/graphql',
          id,
          { query: `{ r: docAccess${singularName}(id: "ID") { read { permission } } }` },
        ],
      ]
      if (!auth) asked.push(['POST', `${of(collection)}/duplicate`, id, {}])
      if (versions) {
        const { docs } = await world.payload.findVersions({
          collection,
          limit: 1,
          where: { parent: { equals: id } },
        })
        const version = String(docs[0]!.id)
        for (const rest of ['', '?draft=true'])
          asked.push(['POST', `/${collection}/versions/ID${rest}`, version, {}])
      }
      for (const [method, path, one, data] of asked) {
        const [given, none] = [
          await refusalOf(method, path, one, data),
          await refusalOf(method, path, nobodys(one), data),
        ]
        if (given !== none) differing.push(`${name} ${method} ${path} ${given} / ${none}`)
      }
    }
    expect(differing).toEqual([])
  })

  it.each(outsiders)('should not come with the refusal of a write for %s', async (who) => {
    const leaky: string[] = []
    const secret = ['closed', 'draftBoard', 'draftOrganization', 'draftPosting', 'internal']
    const send = async (method: string, path: string, data: object) => {
      const response = await fetch(`${world.host.url}/api${path}`, {
        body: JSON.stringify(data),
        headers: { 'content-type': 'application/json', ...world.callers[who].headers },
        method,
      })
      const text = await response.text()
      // What is public may be copied by who writes such entries.
      const isCopy =
        path.endsWith('/duplicate') && !secret.some((name) => path.includes(planted.id(name)))
      const isRefused = response.status >= 400 || isCopy
      if (!isRefused || response.status >= 500 || leaks(who, text))
        leaky.push(`${response.status} ${method} ${path} ${text.slice(0, 200)}`)
    }
    for (const name of [...secret, 'meeting', 'minutes', 'posting', 'resolution']) {
      const { collection, id } = planted.entries[name]!
      await send('PATCH', `/${collection}/${id}`, { title: 5 })
      await send('PATCH', `/${collection}/${id}?draft=true`, { title: 'x' })
      await send('DELETE', `/${collection}/${id}`, {})
      await send('POST', `/${collection}/${id}/duplicate`, {})
    }
    // A second protocol of the meeting, an account that is there, a link to what is not theirs.
    await send('POST', `/${slugs.meetingProtocols}`, { meeting: planted.id('meeting') })
    await send('POST', `/${slugs.users}`, { email: `${canary}@example.org`, name: 'x' })
    await send('POST', `/${slugs.users}/login`, { email: `${canary}@example.org`, password: 'x' })
    expect(leaky).toEqual([])
  })

  it.each(outsiders)('should not be told apart by its public state for %s', async (who) => {
    const unknown = '00000000-0000-7000-8000-000000000000'
    const told: string[] = []
    for (const name of ['closed', 'draftBoard', 'draftOrganization', 'draftPosting', 'internal']) {
      const { collection, id } = planted.entries[name]!
      const [given, none] = [
        await ask(who, `/${collection}/public-state?notice=true&ids=${id}`),
        await ask(who, `/${collection}/public-state?notice=true&ids=${unknown}`),
      ]
      const isClosed = isPublic(who) ? given.status === 403 : given.text === '{"states":{}}'
      if (!isClosed || given.status !== none.status || given.text !== none.text)
        told.push(`${given.status} ${name} ${given.text}`)
    }
    expect(told).toEqual([])
  })

  it('should be told to the boards themselves, and its replacement to the public', async () => {
    const { agenda } = JSON.parse(
      (await ask('anonymous', `/${slugs.meetings}/${planted.id('meeting')}`)).text,
    ) as { agenda: { publicTitle?: string; title?: string }[] }
    expect(agenda).toMatchObject([
      { title: 'Begrüßung' },
      { publicTitle: 'Nichtöffentlicher Tagesordnungspunkt' },
    ])
    expect(agenda[1]).not.toHaveProperty('title')
    const minutes = JSON.parse(
      (await ask('anonymous', `/${slugs.meetingProtocols}/${planted.id('minutes')}`)).text,
    ) as { items: Record<string, unknown>[]; votingPresent: number }
    expect(minutes.votingPresent).toBe(5)
    expect(minutes.items[0]).toHaveProperty('publicText')
    expect(minutes.items[0]).toHaveProperty('votes')
    expect(minutes.items[1]).not.toHaveProperty('publicText')
  })

  it('should not lie in a field of blocks, whose filters Payload does not check', () => {
    const hasBlocks = (fields: FlattenedField[]): boolean =>
      fields.some(
        (field) =>
          field.type === 'blocks' ||
          ('flattenedFields' in field && hasBlocks(field.flattenedFields)),
      )
    const holders = world.payload.config.collections.filter(({ flattenedFields }) =>
      hasBlocks(flattenedFields),
    )
    expect(holders.map(({ slug }) => slug)).toEqual([])
  })
})
