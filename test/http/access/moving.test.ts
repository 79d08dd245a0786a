import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { slugs } from '../../../collections/slugs.ts'
import { samplesOf } from './samples.ts'
import { makeWorld, type World } from './world.ts'

let world: World

const providerAfter = async (who: 'author' | 'organization', isBulk: boolean): Promise<unknown> => {
  const { callers, host, organizations, payload } = world
  const { id } = await payload.create({
    collection: slugs.postings,
    data: {
      ...(await samplesOf(world)[slugs.postings]!.data('own')),
      author: callers[who].id,
    } as never,
  })
  await fetch(
    `${host.url}/api/postings${isBulk ? `?where[id][equals]=${String(id)}` : `/${String(id)}`}`,
    {
      body: JSON.stringify({ provider: organizations.other }),
      headers: { 'content-type': 'application/json', ...callers[who].headers },
      method: 'PATCH',
    },
  )
  const { provider } = await payload.findByID({
    collection: slugs.postings,
    depth: 0,
    draft: true,
    id,
  })
  return provider
}

describe('the provider of a posting', () => {
  beforeAll(async () => {
    world = await makeWorld()
  })
  afterAll(() => world.host.stop())

  it.each([false, true])(
    'should not be changed to another by an organisation, in bulk: %s',
    async (isBulk) => {
      expect(await providerAfter('organization', isBulk)).toBe(world.organizations.own)
      expect(await providerAfter('author', isBulk)).toBe(world.organizations.other)
    },
  )
})
