import { expect, it } from '@jest/globals'
import type { Where } from 'payload'
import { replaceJoinConditions } from '../../../src/database/replaceJoinConditions.ts'

const replaced = (where: Where): Promise<Where> =>
  replaceJoinConditions({
    joins: ['postings', 'meetings'],
    replace: ({ join, where: on }) => ({ [join]: { equals: JSON.stringify(on) } }),
    where,
  })
const [one, two] = [{ equals: 'one' }, { equals: 'two' }]

it('should leave alone what is on no joined entry', async () => {
  const filters: Where[] = [
    {},
    { name: one },
    { and: [{ or: [] }, { name: one, 'office.email': two }] },
  ]
  for (const where of filters) expect(await replaced(where)).toBe(where)
})

it('should replace together what has to hold of one joined entry', async () => {
  const on = JSON.stringify({ and: [{ title: one }, { kind: two }] })
  const same: Where[] = [
    { 'postings.title': one, 'postings.kind': two },
    { and: [{ 'postings.title': one }, { AND: [{ 'postings.kind': two }] }] },
    {
      and: [
        { 'postings.title': one },
        { postings: { contains: { kind: two } } } as unknown as Where,
      ],
    },
  ]
  const each = await Promise.all(same.map(replaced))
  expect(each).toEqual(same.map(() => ({ postings: { equals: on } })))
  expect(await replaced({ 'meetings.title': one, name: two, 'postings.title': one })).toEqual({
    and: [
      { name: two },
      { meetings: { equals: JSON.stringify({ title: one }) } },
      { postings: { equals: JSON.stringify({ title: one }) } },
    ],
  })
})

it('should replace alternatives as one where all are on one join, else each', async () => {
  expect(await replaced({ or: [{ 'postings.title': one }, { 'postings.title': two }] })).toEqual({
    postings: { equals: JSON.stringify({ or: [{ title: one }, { title: two }] }) },
  })
  expect(await replaced({ or: [{ 'postings.title': one }, { name: two }] })).toEqual({
    or: [{ postings: { equals: JSON.stringify({ title: one }) } }, { name: two }],
  })
})

it('should take no condition for one that asks for a joined entry', async () => {
  const where: Where = { and: [{ or: [{}] }, { or: [] }, { 'postings.title': one }] }
  expect(await replaced(where)).toEqual({
    and: [{ or: [{}] }, { or: [] }, { postings: { equals: JSON.stringify({ title: one }) } }],
  })
})
