import { describe, expect, it } from '@jest/globals'
import type { AccessArgs } from 'payload'
import { allOf, anyOf } from '../../../collections/access/combine.ts'

const args = {} as AccessArgs
const yes = () => true
const no = () => false
const a = () => ({ a: { equals: 1 } })
const b = async () => ({ b: { equals: 2 } })
const unasked = () => {
  throw new Error('asked in vain')
}

describe('anyOf', () => {
  it('should be true where one is, without asking further', async () => {
    expect(await anyOf(no, a, yes, unasked)(args)).toBe(true)
  })
  it('should join queries by or, and keep a single one as it is', async () => {
    expect(await anyOf(a, no, b)(args)).toEqual({ or: [a(), await b()] })
    expect(await anyOf(no, a)(args)).toEqual(a())
  })
  it('should be false of nothing', async () => {
    expect(await anyOf(no, no)(args)).toBe(false)
    expect(await anyOf()(args)).toBe(false)
  })
})

describe('allOf', () => {
  it('should be false where one is, without asking further', async () => {
    expect(await allOf(yes, a, no, unasked)(args)).toBe(false)
  })
  it('should join queries by and, and keep a single one as it is', async () => {
    expect(await allOf(a, yes, b)(args)).toEqual({ and: [a(), await b()] })
    expect(await allOf(yes, a)(args)).toEqual(a())
  })
  it('should be true where all are', async () => {
    expect(await allOf(yes, yes)(args)).toBe(true)
  })
})
