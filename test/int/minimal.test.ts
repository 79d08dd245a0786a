import { describe, expect, it } from '@jest/globals'
import { bootMinimal } from '../helpers/bootMinimal.ts'

describe('a minimal Payload', () => {
  it('should keep what was written', async () => {
    const { payload, stop } = await bootMinimal({
      collections: [{ slug: 'notes', fields: [{ name: 'title', type: 'text' }] }],
    })
    const { id } = await payload.create({
      collection: 'notes' as never,
      data: { title: 'a' } as never,
    })
    expect(await payload.findByID({ collection: 'notes' as never, id })).toMatchObject({
      title: 'a',
    })
    await stop()
  })
})
