import { setTimeout as sleep } from 'node:timers/promises'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { TooManyAttempts } from './TooManyAttempts.ts'

const PAUSE_MS = 50

/**
 * Counts failures by key. An attempt takes its place before it is made and gives it back when it succeeds, so that many
 * at once are no way around; those that find all places taken by attempts under way wait until these are decided.
 */
export class AttemptLimiter {
  #limiter: RateLimiterMemory
  #underWay = new Map<string, number>()

  constructor({ failures, seconds }: { failures: number; seconds: number }) {
    this.#limiter = new RateLimiterMemory({ duration: seconds, points: failures })
  }

  /**
   * @param mayWait false for who holds the writer's turn, which those under way may need
   * @throws TooManyAttempts
   */
  async take({
    key,
    mayWait,
  }: {
    key: string
    mayWait: boolean
  }): Promise<{ giveBack: () => Promise<void>; settle: () => void }> {
    for (;;) {
      const refusal = await this.#consume(key)
      if (!refusal) break
      if (!mayWait || !this.#underWay.get(key)) {
        throw new TooManyAttempts({ retryAfter: Math.ceil(refusal.msBeforeNext / 1000) })
      }
      await sleep(PAUSE_MS)
    }
    this.#underWay.set(key, (this.#underWay.get(key) ?? 0) + 1)
    return {
      giveBack: async () => {
        await this.#limiter.reward(key, 1)
      },
      settle: () => {
        const left = (this.#underWay.get(key) ?? 1) - 1
        if (left > 0) this.#underWay.set(key, left)
        else this.#underWay.delete(key)
      },
    }
  }

  async #consume(key: string): Promise<RateLimiterRes | undefined> {
    try {
      await this.#limiter.consume(key)
      return undefined
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error
      // Only places count: who is refused does not wait longer for it.
      await this.#limiter.reward(key, 1)
      return error
    }
  }
}
