import { describe, expect, it } from '@jest/globals'
import type { PayloadRequest } from 'payload'
import { rewriteStored } from '../../../collections/hooks/rewriteStored.ts'

type Row = { id: string; revision?: number; slug: string; text: string }

/** A database of one row, where somebody saves it before each of the first writes. */
const databaseWith = ({ saves }: { saves: number }) => {
  let row: Row = { id: 'a', revision: 1, slug: 's', text: 'first' }
  let left = saves
  const written: unknown[] = []
  const db = {
    findOne: () => Promise.resolve(row),
    updateOne: ({ data, where }: { data: object; where: { and: object[] } }) => {
      if (left-- > 0) row = { ...row, revision: (row.revision ?? 0) + 1, text: 'saved meanwhile' }
      if (JSON.stringify(where.and[1]) !== JSON.stringify({ revision: { equals: row.revision } }))
        return Promise.resolve(null)
      written.push(data)
      return Promise.resolve(row)
    },
  }
  return { req: { payload: { db } } as unknown as PayloadRequest, written }
}
const rewrite = (req: PayloadRequest) =>
  rewriteStored<Row>({
    id: 'a',
    change: ({ text }) => ({ text: `${text}!` }),
    collection: 'people',
    req,
  })

describe('rewriteStored', () => {
  it('should take back nothing that is saved meanwhile, and be no save of its own', async () => {
    const { req, written } = databaseWith({ saves: 1 })
    await rewrite(req)
    expect(written).toEqual([{ text: 'saved meanwhile!' }])
  })
  it('should end with 409 where somebody saves again and again', async () => {
    const { req, written } = databaseWith({ saves: 100 })
    await expect(rewrite(req)).rejects.toMatchObject({
      data: { code: 'CHANGED_MEANWHILE' },
      status: 409,
    })
    expect(written).toEqual([])
  })
})
