import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type Host, startHost } from '../helpers/startHost.ts'

type Answer = {
  code?: string
  docs?: Record<string, unknown>[]
  errors?: { data?: unknown }[]
  field?: string
}

describe('a partner site that keeps in step', () => {
  let host: Host
  let id: string
  let since: string
  beforeAll(async () => {
    host = await startHost()
    const organization = await host.payload.create({
      collection: 'member-organizations',
      data: { _status: 'published', membership: 'member', name: 'Beispielverein' },
    })
    since = new Date(Date.now() - 1).toISOString()
    const posting = await host.payload.create({
      collection: 'postings',
      data: {
        _status: 'published',
        applyBy: 'email-only',
        contact: { email: 'rosa@example.org' },
        kind: 'internship',
        provider: organization.id,
        title: 'Praktikum (m/w/d)',
        workplace: { place: 'Leipzig' },
      },
    })
    id = posting.id
  })
  afterAll(() => host.stop())

  const get = async (path: string) => {
    const response = await fetch(`${host.url}/api/${path}`)
    return { body: (await response.json()) as Answer, status: response.status }
  }

  it('should be told what is new since it last asked, and where it was wrong', async () => {
    expect((await get(`postings?updatedSince=${since}`)).body.docs).toMatchObject([{ id }])
    const later = new Date(Date.now() + 3_600_000).toISOString()
    expect((await get(`postings?updatedSince=${later}`)).body.docs).toEqual([])
    const rawPlus = `${since.slice(0, 19)}+00:00`
    expect((await get(`postings?updatedSince=${rawPlus}`)).status).toBe(200)
    for (const wrong of ['gestern', '2026-11-23', '2026-02-30T08:00:00Z']) {
      const { body, status } = await get(`postings?updatedSince=${wrong}`)
      expect([wrong, status]).toEqual([wrong, 400])
      expect(JSON.stringify(body)).toContain('updatedSince')
    }
  })

  it('should be told what has gone', async () => {
    expect((await get(`tombstones?updatedSince=${since}`)).body.docs).toEqual([])
    await host.payload.update({ id, collection: 'postings', data: { _status: 'draft' } })
    expect((await get(`postings/${id}`)).status).toBe(404)
    expect((await get(`tombstones?updatedSince=${since}`)).body.docs).toMatchObject([
      { entryCollection: 'postings', entryId: id, reason: 'unpublished' },
    ])
  })

  it('should be refused a search by address', async () => {
    const { body, status } = await get('postings?where[contact.email][like]=rosa')
    expect(status).toBe(400)
    expect(JSON.stringify(body)).toContain('contact.email')
  })
})
