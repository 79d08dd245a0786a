import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { bootPlugin } from '../../../../test/helpers/bootPlugin.ts'
import { wellFormedPlugin } from '../../index.ts'

type Refusal = { data: { errors: { message: string; path: string }[] }; status: number }

const refusalOf = async (work: Promise<unknown>): Promise<Refusal> =>
  work.then(
    () => {
      throw new Error('nothing was refused')
    },
    (error: Refusal) => error,
  )

describe('the plugin well-formed', () => {
  let payload: Payload
  let stop: () => Promise<void>
  beforeAll(async () => {
    ;({ payload, stop } = await bootPlugin({
      collections: [
        {
          slug: 'notes',
          fields: [
            { name: 'title', type: 'text', required: true },
            { name: 'email', type: 'email' },
            { name: 'kind', type: 'select', options: ['a', 'b'], required: true },
            { name: 'friend', type: 'relationship', relationTo: 'notes' as never },
            { name: 'friends', type: 'relationship', hasMany: true, relationTo: 'notes' as never },
            { name: 'count', type: 'number', min: 1 },
            {
              name: 'hidden',
              type: 'text',
              admin: { condition: (data) => data.kind === 'b' },
              validate: () => 'never right',
            },
            {
              type: 'collapsible',
              label: 'More',
              admin: { condition: (data) => data.kind === 'b' },
              fields: [
                { name: 'size', type: 'select', options: ['s', 'm'] },
                {
                  name: 'more',
                  type: 'group',
                  fields: [{ name: 'price', type: 'number', min: 0 }],
                },
              ],
            },
          ],
          trash: true,
          versions: { drafts: true },
        },
      ],
      globals: [
        {
          slug: 'house',
          fields: [
            { name: 'name', type: 'text' },
            { name: 'guest', type: 'relationship', relationTo: 'notes' as never },
          ],
          versions: { drafts: true },
        },
      ],
      plugins: [wellFormedPlugin()],
    }))
  })
  afterAll(() => stop())

  const create = (data: Record<string, unknown>, draft = true) =>
    payload.create({ collection: 'notes' as never, data: data as never, draft }) as Promise<{
      id: string
    }>

  it('should let a draft be incomplete', async () => {
    await expect(create({})).resolves.toMatchObject({ _status: 'draft' })
  })

  it.each([
    ['email', { email: 'nope' }],
    ['kind', { kind: 'c' }],
    ['count', { count: 0 }],
    ['title', { title: { a: 1 } }],
    ['friend', { friend: 'nope' }],
    ['friends', { friends: ['nope'] }],
  ])('should refuse a draft whose %s is wrong, naming the field', async (path, data) => {
    const { data: body, status } = await refusalOf(create(data))
    expect(status).toBe(400)
    expect(body.errors).toEqual([expect.objectContaining({ path })])
  })

  it('should keep of what is hidden only what is right, in drafts and published entries alike', async () => {
    const wrong = { hidden: 'x', kind: 'a', more: { price: -5 }, size: 'xl', title: 'A' }
    for (const isDraft of [true, false]) {
      expect(await create(wrong, isDraft)).toMatchObject({
        hidden: null,
        more: { price: null },
        size: null,
      })
      const right = { kind: 'a', more: { price: 5 }, size: 's', title: 'A' }
      expect(await create(right, isDraft)).toMatchObject({ more: { price: 5 }, size: 's' })
    }
    const { id } = await create({ kind: 'a', size: 'm', title: 'A' }, false)
    const update = (data: object) =>
      payload.update({ collection: 'notes' as never, data: data as never, id })
    expect(await update({ size: 'xl', title: 'B' })).toMatchObject({ size: null, title: 'B' })
  })

  it('should refuse an unknown relation of a published entry too', async () => {
    const { status } = await refusalOf(create({ friend: 'nope', kind: 'a', title: 'A' }, false))
    expect(status).toBe(400)
  })

  it('should leave alone what a condition hides', async () => {
    await expect(create({ hidden: 'x', kind: 'a' })).resolves.toBeDefined()
    expect((await refusalOf(create({ hidden: 'x', kind: 'b' }))).status).toBe(400)
  })

  it('should take a relation to an entry that exists, and keep it at the next save', async () => {
    const friend = await create({ title: 'Friend' })
    const note = await create({ friend: friend.id, friends: [friend.id] })
    await expect(
      payload.update({
        collection: 'notes' as never,
        id: note.id,
        data: { title: 'B' } as never,
        draft: true,
      }),
    ).resolves.toMatchObject({ title: 'B' })
  })

  it('should refuse the same by id, in bulk and in a global', async () => {
    const note = await create({ title: 'A' })
    const collection = 'notes' as never
    const data = { title: 5 } as never
    const where = { id: { equals: note.id } }
    expect((await refusalOf(payload.update({ collection, data, id: note.id }))).status).toBe(400)
    expect((await refusalOf(payload.update({ collection, data, where }))).status).toBe(400)
    const slug = 'house' as never
    const { data: body } = await refusalOf(
      payload.updateGlobal({ slug, data: { guest: 'nope' } as never, draft: true }),
    )
    expect(body.errors).toEqual([expect.objectContaining({ path: 'guest' })])
    expect(
      (await refusalOf(payload.updateGlobal({ slug, data: { name: 5 } as never }))).status,
    ).toBe(400)
  })

  it('should let a draft that has become invalid go to the trash', async () => {
    const note = await create({ kind: 'a' })
    await payload.db.updateOne({
      collection: 'notes' as never,
      data: { email: 'nope' },
      id: note.id,
    })
    await expect(
      payload.update({
        collection: 'notes' as never,
        data: { deletedAt: new Date().toISOString() } as never,
        draft: true,
        id: note.id,
      }),
    ).resolves.toBeDefined()
  })

  it('should name an option that cannot be used', () => {
    expect(() => wellFormedPlugin({ richTextLimits: { depth: 0, nodes: 1 } })).toThrow(
      'richTextLimits.depth',
    )
  })
})
