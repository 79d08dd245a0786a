import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { handleEndpoints, type Payload } from 'payload'
import { bootPlugin } from '../../../../test/helpers/bootPlugin.ts'
import { wellFormedPlugin } from '../../index.ts'

const notes = 'notes' as never
const fields = [
  { name: 'title', type: 'text', required: true },
  { name: 'count', type: 'number', max: 9, required: true },
  {
    name: 'rows',
    type: 'array',
    fields: [{ name: 'text', type: 'textarea', required: true }],
    minRows: 1,
    required: true,
  },
] as const
const whole = { _status: 'published', count: 1, rows: [{ text: 'A' }], title: 'A' }
const partly = { count: null, rows: [{}], title: '' }

describe('unpublishing', () => {
  let payload: Payload
  let stop: () => Promise<void>
  beforeAll(async () => {
    const open = { read: () => true, update: () => true }
    const entity = { access: open, fields: structuredClone(fields) as never }
    ;({ payload, stop } = await bootPlugin({
      collections: [{ ...entity, slug: 'notes', versions: { drafts: true } }],
      globals: [{ ...entity, slug: 'house', versions: { drafts: true } }],
      plugins: [wellFormedPlugin()],
    }))
  })
  afterAll(() => stop())

  const send = async (method: string, path: string, body: object) => {
    const request = new Request(`http://localhost/api/${path}`, {
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
      method,
    })
    const response = await handleEndpoints({ config: payload.config, request })
    return { body: (await response.json()) as unknown, status: response.status }
  }
  const publish = () => payload.create({ collection: notes, data: whole as never })
  const latest = (id: unknown) => payload.findByID({ collection: notes, draft: true, id } as never)
  const stored = (id: unknown) => payload.findByID({ collection: notes, id } as never)

  it.each([
    ['by its status alone', '', { _status: 'draft' }],
    ['with the whole of an incomplete entry', '', { ...partly, _status: 'draft' }],
    ['for all locales', '?unpublishAllLocales=true', {}],
  ])('should need nothing, %s', async (_way, query, body) => {
    const { id } = await publish()
    expect((await send('PATCH', `notes/${id}?draft=true`, partly)).status).toBe(200)
    expect(await stored(id)).toMatchObject(whole)
    expect(await send('PATCH', `notes/${id}${query}`, body)).toMatchObject({ status: 200 })
    expect(await stored(id)).toMatchObject({ _status: 'draft' })
    expect(await latest(id)).toMatchObject({ _status: 'draft', count: null, title: '' })
  })

  it('should need nothing of a global', async () => {
    await payload.updateGlobal({ data: whole, slug: 'house' } as never)
    expect((await send('POST', 'globals/house?draft=true', partly)).status).toBe(200)
    expect((await send('POST', 'globals/house', { _status: 'draft' })).status).toBe(200)
    expect(await payload.findGlobal({ slug: 'house' as never })).toMatchObject({ _status: 'draft' })
  })

  it('should refuse what is malformed and not merely missing', async () => {
    const { id } = await publish()
    const wrong = { _status: 'draft', count: 10 }
    expect(await send('PATCH', `notes/${id}`, wrong)).toMatchObject({
      body: { errors: [{ data: { errors: [{ path: 'count' }] } }] },
      status: 400,
    })
    expect(await stored(id)).toMatchObject(whole)
  })

  it('should leave what is needed binding where an entry is published', async () => {
    const { id } = await publish()
    for (const body of [partly, { ...partly, _status: 'published' }])
      expect((await send('PATCH', `notes/${id}`, body)).status).toBe(400)
    await send('PATCH', `notes/${id}`, { ...partly, _status: 'draft' })
    expect(await send('PATCH', `notes/${id}`, { _status: 'published' })).toMatchObject({
      status: 400,
    })
  })
})
