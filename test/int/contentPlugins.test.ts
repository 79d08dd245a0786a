import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Posting } from '../../src/payload-types.ts'
import { askGraphql } from '../helpers/askGraphql.ts'
import { askRest } from '../helpers/askRest.ts'
import { bootProject, type ProjectPayload } from '../helpers/bootProject.ts'
import { freezeDate } from '../helpers/freezeDate.ts'

// It boots a Payload, on machines that may be busy.
jest.setTimeout(60_000)

const CANARY = 'kanarienvogel'
const ADDRESS = `${CANARY}@example.org`

const prose = (text: string): NonNullable<Posting['intro']> => ({
  root: {
    children: [
      {
        children: [
          { detail: 0, format: 0, mode: 'normal', style: '', text, type: 'text', version: 1 },
        ],
        direction: null,
        format: '',
        indent: 0,
        type: 'paragraph',
        version: 1,
      },
    ],
    direction: null,
    format: '',
    indent: 0,
    type: 'root',
    version: 1,
  },
})

let project: ProjectPayload
let provider: string
let at = Date.parse('2026-10-20T08:00:00Z')

const wait = (milliseconds: number): void => {
  at += milliseconds
  jest.setSystemTime(at)
}
const get = (path: string) => askRest({ path, payload: project.payload })

const publish = async (data: Partial<Posting> = {}): Promise<Posting> => {
  wait(1000)
  return project.payload.create({
    collection: 'postings',
    data: {
      _status: 'published',
      applyBy: 'email-only',
      contact: { email: `${CANARY} [at] Example (punkt) org`, person: 'Rosa Beispiel' },
      intro: prose(`Fragen an ${ADDRESS}.`),
      kind: 'internship',
      provider,
      summary: `Mail an ${ADDRESS}`,
      title: 'Praktikum (m/w/d)',
      workplace: { place: 'Leipzig' },
      ...data,
    },
    draft: false,
  })
}

beforeAll(async () => {
  project = await bootProject()
  freezeDate(new Date(at).toISOString())
  const organization = await project.payload.create({
    collection: 'member-organizations',
    data: {
      _status: 'published',
      contact: { email: ADDRESS },
      membership: 'member',
      name: 'Beispielverein',
    },
  })
  provider = organization.id
})
afterAll(async () => {
  jest.useRealTimers()
  await project.stop()
})

describe('a posting', () => {
  it('should show the display form of its address alone, and none in lists', async () => {
    const { contact, id } = await publish()
    expect(contact?.email).toBe(ADDRESS)
    const { body } = await get(`/postings/${id}?depth=2&richText=html,text`)
    expect(body).toMatchObject({
      contact: { emailDisplay: `${CANARY}[@]example.org` },
      introText: `Fragen an ${CANARY}[@]example.org.`,
      summary: `Mail an ${CANARY}[@]example.org`,
    })
    expect(body.introHtml).toContain(`${CANARY}[@]example.org`)
    expect(JSON.stringify(body)).not.toContain(ADDRESS)
    for (const path of [
      '/postings?depth=2&richText=html,text',
      '/postings?locale=all&depth=0',
      `/member-organizations/${provider}?depth=2`,
      '/member-organizations?depth=2',
    ]) {
      const found = await get(path)
      expect([path, found.status]).toEqual([path, 200])
      expect([path, JSON.stringify(found.body).includes(CANARY)]).toEqual([path, false])
    }
    const { data, errors } = await askGraphql({
      payload: project.payload,
      query: `{ Posting(id: "${id}") { contact { email emailDisplay } introText summary }
        Postings { docs { contact { email emailDisplay } intro introHtml introText summary } } }`,
    })
    expect(errors).toBeUndefined()
    expect(data?.Posting).toMatchObject({
      contact: { email: null, emailDisplay: `${CANARY}[@]example.org` },
      introText: `Fragen an ${CANARY}[@]example.org.`,
    })
    expect(JSON.stringify(data?.Postings)).not.toContain(CANARY)
  })
  it('should refuse filters on what holds addresses', async () => {
    for (const field of ['contact.email', 'intro', 'summary', 'provider.contact.email']) {
      const { status } = await get(`/postings?where[${field}][like]=${CANARY}`)
      expect([field, status]).toEqual([field, 400])
    }
  })
  it('should be public until the end of its last day in Berlin, also when the clocks change', async () => {
    for (const [expiresAt, end] of [
      ['2026-10-25', '2026-10-25T22:59:59.999Z'],
      ['2027-03-28', '2027-03-28T21:59:59.999Z'],
    ] as const) {
      const posting = await publish({ expiresAt })
      expect(posting.expiresAt).toBe(end)
      wait(Date.parse(end) - at - 1)
      expect((await get(`/postings/${posting.id}`)).status).toBe(200)
      wait(1)
      const where = `where[id][equals]=${posting.id}`
      expect((await get(`/postings/${posting.id}`)).status).toBe(404)
      expect((await get(`/postings?${where}`)).body.totalDocs).toBe(0)
      expect((await get(`/postings/count?${where}`)).body.totalDocs).toBe(0)
      expect(
        (await get(`/tombstones?where[entryId][equals]=${posting.id}`)).body.docs,
      ).toMatchObject([{ goneAt: end, reason: 'expired', slug: posting.slug }])
    }
  })
  it('should take a deadline of a day for its end and a filled posting for gone', async () => {
    const day = '2027-07-31T12:00:00.000Z'
    const posting = await publish({ deadline: day, deadlineKind: 'day' })
    expect(posting.deadline).toBe('2027-07-31T21:59:59.999Z')
    await project.payload.update({
      id: posting.id,
      collection: 'postings',
      data: { filledAt: new Date(at).toISOString() },
    })
    expect((await get(`/postings/${posting.id}`)).status).toBe(404)
    const path = `/tombstones?updatedSince=${new Date(at).toISOString()}`
    expect((await get(path)).body.docs).toMatchObject([{ entryId: posting.id, reason: 'filled' }])
  })
  it('should name the locale it is served in, and Leichte Sprache never in German', async () => {
    const { id } = await publish()
    expect((await get(`/postings/${id}?locale=en`)).body).toMatchObject({
      availableLocales: ['de'],
      dir: 'ltr',
      servedLocale: 'de',
    })
    const { body } = await get(`/postings/${id}?locale=de-simple&fallback-locale=de&depth=1`)
    expect([body.servedLocale, body.title ?? null, body.intro ?? null]).toEqual([null, null, null])
    expect(JSON.stringify(body)).not.toMatch(/Praktikum|Beispielverein/u)
  })
})

describe('what was never public', () => {
  it('should leave no tombstone', async () => {
    const person = await project.payload.create({
      collection: 'people',
      data: { _status: 'published', family: 'Beispiel' },
      draft: false,
    })
    await project.payload.delete({ id: person.id, collection: 'people' })
    const { totalDocs } = await project.payload.count({
      collection: 'tombstones',
      where: { entryId: { equals: person.id } },
    })
    expect(totalDocs).toBe(0)
  })
})
