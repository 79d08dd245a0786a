import { describe, expect, it, jest } from '@jest/globals'
import { careOfSaves, type Change } from '../../../collections/components/careOfSaves.ts'

const messages = {
  changedMeanwhile: ({ changedBy, changedFields }: Change) =>
    ['changed', changedBy, changedFields].flat().join(' '),
  offline: 'offline',
  signedOut: 'signed out',
  storageFull: 'full',
}
type Request = { base: null | string; url: string }
type Answer = { body: object; status?: number } | Error

/** A `fetch` under test over one that gives the answers in turn and notes what was asked. */
const over = (...answers: (Answer | Promise<Answer>)[]) => {
  const asked: Request[] = []
  const fetch = jest.fn<typeof globalThis.fetch>(async (input, init) => {
    asked.push({ base: new Headers(init?.headers).get('x-base-revision'), url: String(input) })
    const answer = await answers.shift()
    if (!answer || answer instanceof Error) throw answer ?? new Error('Nothing more was expected.')
    return Response.json(answer.body, { status: answer.status ?? 200 })
  })
  return { asked, fetch: careOfSaves({ api: '/api', fetch, messages, whoAmI: '/api/users/me' }) }
}

const entry = '/api/postings/1?draft=true'
const form = (data: object): RequestInit => {
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  return { body, headers: { 'Accept-Language': 'de' }, method: 'PATCH' }
}
const saved = (revision: number): Answer => ({ body: { doc: { revision } } })

describe('the care of saves', () => {
  it('should tell the revision that a save started from, and count on by its own saves', async () => {
    const { asked, fetch } = over(saved(5), saved(6), saved(9), saved(3))
    await fetch(entry, form({ revision: 4 }))
    // The form has not read the answer to the first one yet.
    await fetch(entry, form({ revision: 4 }))
    await fetch(entry, form({ revision: 8 }))
    await fetch('/api/postings/2', form({ revision: 2 }))
    expect(asked.map(({ base }) => base)).toEqual(['4', '5', '8', '2'])
  })

  it('should tell an entry that counts no revisions by its last change', async () => {
    const at = (second: number) => ({ updatedAt: `2026-11-24T08:00:0${second}.000Z` })
    const { asked, fetch } = over({ body: { doc: at(2) } }, { body: { doc: at(4) } }, saved(1))
    await fetch('/api/media/1', form(at(1)))
    await fetch('/api/media/1', form(at(1)))
    await fetch('/api/media/1', form(at(5)))
    expect(asked.map(({ base }) => base)).toEqual([1, 2, 5].map((second) => at(second).updatedAt))
  })

  it('should count on by other changes of the entry from here', async () => {
    const { asked, fetch } = over(saved(5), saved(6))
    await fetch(entry, { body: '{"_status":"draft"}', method: 'PATCH' })
    await fetch(entry, form({ revision: 4 }))
    expect(asked.map(({ base }) => base)).toEqual([null, '5'])
  })

  it('should send the next save of an entry when the one before is answered, even by a failure', async () => {
    let answer: (answer: Answer) => void = () => undefined
    const first = new Promise<Answer>((resolve) => (answer = resolve))
    const { asked, fetch } = over(first, saved(6))
    const both = [fetch(entry, form({ revision: 4 })), fetch(entry, form({ revision: 4 }))]
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(asked).toHaveLength(1)
    answer(new TypeError('Failed to fetch'))
    await Promise.all(both)
    expect(asked).toHaveLength(2)
  })

  it.each([
    ['a save', entry, form({ revision: 1 })],
    ['a removal', '/api/media/1', { method: 'DELETE' }],
    ['a sign-in', '/api/users/login', { body: '{}', method: 'POST' }],
  ])('should say that the server has no room for %s', async (_what, address, init) => {
    const { fetch } = over({ body: { code: 'STORAGE_FULL', message: 'No room' }, status: 507 })
    const response = await fetch(address, init)
    expect(response.status).toBe(507)
    expect(await response.json()).toEqual({ errors: [{ message: 'full' }], message: 'full' })
  })

  it('should say that there is no connection', async () => {
    const { fetch } = over(new TypeError('Failed to fetch'))
    const response = await fetch(entry, form({ revision: 1 }))
    expect(response.status).toBe(503)
    expect(await response.json()).toEqual({ message: 'offline' })
  })

  it('should say that the entry was changed elsewhere, by whom and what of it', async () => {
    const code = 'CHANGED_MEANWHILE'
    const data = { changedBy: 'Anna', changedFields: ['Titel', 'Frist'], code }
    const { fetch } = over(
      { body: { code, errors: [{ data }] }, status: 409 },
      { body: { code }, status: 409 },
    )
    const response = await fetch(entry, form({ revision: 1 }))
    expect(response.status).toBe(409)
    expect(await response.json()).toEqual({ message: 'changed Anna Titel Frist' })
    expect(await (await fetch(entry, form({ revision: 1 }))).json()).toMatchObject({
      message: expect.stringMatching(/^changed/),
    })
  })

  it.each([
    ['whose sign-in has ended', null, 'signed out'],
    ['who is signed in', { id: 'a' }, 'no right'],
  ])('should tell somebody %s why a save is not allowed', async (_, user, message) => {
    const refusal = { body: { code: 'FORBIDDEN', message: 'no right' }, status: 403 }
    const { asked, fetch } = over(refusal, { body: { user } })
    const response = await fetch(entry, form({ revision: 1 }))
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ message })
    expect(asked.at(-1)?.url).toBe('/api/users/me')
  })

  it('should leave other refusals and other requests as they are', async () => {
    const refusal = { body: { code: 'VALIDATION_FAILED', errors: [] }, status: 400 }
    const { asked, fetch } = over(refusal, { body: { docs: [] } }, new TypeError('Failed to fetch'))
    expect(await (await fetch(entry, form({}))).json()).toEqual(refusal.body)
    await fetch('/api/postings')
    await expect(fetch('/api/users/refresh-token', { method: 'POST' })).rejects.toThrow('Failed')
    expect(asked.map(({ base }) => base)).toEqual([null, null, null])
  })
})
