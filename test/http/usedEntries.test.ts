import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { CollectionSlug } from 'payload'
import { slugs } from '../../collections/slugs.ts'
import { samplesOf } from './access/samples.ts'
import { makeWorld, type World } from './access/world.ts'

type Answer = {
  code?: string
  docs?: { id: string }[]
  errors?: { data?: { usedBy?: unknown }; id?: string; message: string }[]
}

describe('an entry that others cannot be without', () => {
  let world: World
  beforeAll(async () => {
    world = await makeWorld()
  })
  afterAll(() => world.host.stop())

  const make = async (slug: string, data: object = {}): Promise<string> => {
    const sample = await samplesOf(world)[slug]!.data('public')
    const { id } = await world.payload.create({
      collection: slug as CollectionSlug,
      data: { ...sample, ...data } as never,
    })
    return String(id)
  }
  const remove = async (path: string, language = 'en') => {
    const response = await fetch(`${world.host.url}/api/${path}`, {
      headers: { ...world.callers.admin.headers, 'Accept-Language': language },
      method: 'DELETE',
    })
    return { body: (await response.json()) as Answer, status: response.status }
  }

  it.each([
    [slugs.municipalities, slugs.advisoryBoards, 'municipality', '1 Advisory board', '1 Beirat'],
    [slugs.memberOrganizations, slugs.postings, 'provider', '1 Posting', '1 Ausschreibung'],
    [slugs.advisoryBoards, slugs.resolutions, 'board', '1 Resolution', '1 Beschluss'],
    [slugs.meetings, slugs.meetingProtocols, 'meeting', '1 Minutes', '1 Protokoll'],
    [slugs.meetings, slugs.resolutions, 'meeting', '1 Resolution', '1 Beschluss'],
  ])('should not be deleted: %s by %s', async (slug, user, field, english, german) => {
    const id = await make(slug)
    const usedBy = await make(user, { [field]: id })
    const refused = await remove(`${slug}/${id}`)
    expect(refused).toMatchObject({
      body: {
        code: 'ENTRY_IN_USE',
        errors: [{ data: { usedBy: [{ collection: user, count: 1 }] } }],
      },
      status: 409,
    })
    expect(refused.body.errors![0]!.message).toContain(english)
    expect((await remove(`${slug}/${id}`, 'de')).body.errors![0]!.message).toContain(german)
    expect((await remove(`${user}/${usedBy}`)).status).toBe(200)
    expect((await remove(`${slug}/${id}`)).status).toBe(200)
  })

  it('should be named where many are deleted, and the others go', async () => {
    const [used, free] = [await make(slugs.municipalities), await make(slugs.municipalities)]
    await make(slugs.advisoryBoards, { municipality: used })
    const { body } = await remove(`municipalities?where[id][in]=${used},${free}`)
    expect(body.docs?.map(({ id }) => id)).toEqual([free])
    expect(body.errors).toMatchObject([{ id: used }])
    expect(body.errors![0]!.message).toContain('Still in use: 1 Advisory board')
  })

  it('should go to the trash all the same', async () => {
    const id = await make(slugs.memberOrganizations)
    await make(slugs.postings, { provider: id })
    const collection = slugs.memberOrganizations
    await world.payload.update({ collection, data: { deletedAt: new Date().toISOString() }, id })
    expect((await remove(`${collection}/${id}?trash=true`)).status).toBe(409)
  })

  it('should be erased where it is a person', async () => {
    const id = await make(slugs.people)
    await make(slugs.meetingProtocols, { chair: id })
    expect((await remove(`people/${id}`)).status).toBe(200)
  })
})
