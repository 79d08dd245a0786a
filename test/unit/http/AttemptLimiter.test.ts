import { setTimeout as sleep } from 'node:timers/promises'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { AttemptLimiter } from '../../../src/http/rate/AttemptLimiter.ts'
import { TooManyAttempts } from '../../../src/http/rate/TooManyAttempts.ts'

describe('the limit of attempts', () => {
  let limiter: AttemptLimiter
  beforeEach(() => {
    limiter = new AttemptLimiter({ failures: 2, longest: 3, seconds: 1 })
  })

  /** An attempt that fails; tells after how many seconds the next may be made, where it was refused. */
  const fail = async (failures?: number): Promise<number | undefined> => {
    try {
      const { settle } = await limiter.take({ failures, key: 'a', mayWait: true })
      settle()
      return undefined
    } catch (error) {
      if (error instanceof TooManyAttempts) return error.retryAfter
      throw error
    }
  }
  const succeed = async (): Promise<void> => {
    const { giveBack, settle } = await limiter.take({ key: 'a', mayWait: true })
    await giveBack()
    settle()
  }
  const failTimes = async (count: number) => {
    const seen = []
    for (let index = 0; index < count; index += 1) seen.push(await fail())
    return seen
  }

  it('should make each round longer than the one before, up to the longest, until a success', async () => {
    expect(await failTimes(4)).toEqual([undefined, undefined, 1, 1])
    await sleep(1100)
    expect(await failTimes(4)).toEqual([undefined, undefined, 2, 2])
    await sleep(2100)
    expect(await failTimes(3)).toEqual([undefined, undefined, 3])
    await sleep(3100)
    await succeed()
    expect(await failTimes(3)).toEqual([undefined, undefined, 1])
  }, 20_000)

  it('should take fewer failures where it is told so, and begin no round for these', async () => {
    expect(await fail(1)).toBeUndefined()
    expect(await fail(1)).toBe(1)
    expect(await fail()).toBeUndefined()
    expect(await fail(1)).toBe(1)
  })
})
