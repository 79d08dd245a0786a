import { setTimeout as sleep } from 'node:timers/promises'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { TooManyAttempts } from './TooManyAttempts.ts'

const PAUSE_MS = 50
const DAY = 24 * 60 * 60

/**
 * Counts failures by key. An attempt takes its place before it is made and gives it back when it succeeds, so that many
 * at once are no way around; those that find all places taken by attempts under way wait until these are decided. Who
 * comes when all places are lost waits for `seconds`, the next time within a day for twice as long, and so on up to
 * `longest`; a success ends that.
 */
export class AttemptLimiter {
  #failures: number
  #limiter: RateLimiterMemory
  #longest: number
  #rounds = new RateLimiterMemory({ duration: DAY, points: Number.MAX_SAFE_INTEGER })
  #seconds: number
  #underWay = new Map<string, number>()

  constructor({
    failures,
    longest,
    seconds,
  }: {
    failures: number
    /** @default `seconds`: each round is as long as the first */
    longest?: number
    seconds: number
  }) {
    this.#failures = failures
    this.#limiter = new RateLimiterMemory({ duration: seconds, points: failures })
    this.#longest = longest ?? seconds
    this.#seconds = seconds
  }

  /**
   * @param failures fewer than usual, for this attempt
   * @param mayWait false for who holds the writer's turn, which those under way may need
   * @throws TooManyAttempts
   */
  async take({
    failures = this.#failures,
    key,
    mayWait,
  }: {
    failures?: number
    key: string
    mayWait: boolean
  }): Promise<{ giveBack: () => Promise<void>; settle: () => void }> {
    for (;;) {
      const refusal = await this.#consume({ failures, key })
      if (!refusal) break
      if (!this.#underWay.get(key)) throw await this.#pause({ key, refusal })
      if (!mayWait) throw tooMany(refusal)
      await sleep(PAUSE_MS)
    }
    this.#underWay.set(key, (this.#underWay.get(key) ?? 0) + 1)
    return {
      giveBack: async () => {
        await this.#limiter.reward(key, 1)
        await this.#rounds.delete(key)
      },
      settle: () => {
        const left = (this.#underWay.get(key) ?? 1) - 1
        if (left > 0) this.#underWay.set(key, left)
        else this.#underWay.delete(key)
      },
    }
  }

  async #consume({
    failures,
    key,
  }: {
    failures: number
    key: string
  }): Promise<RateLimiterRes | undefined> {
    const result = await this.#limiter.consume(key).catch((error: unknown) => {
      if (error instanceof RateLimiterRes) return error
      throw error
    })
    if (result.consumedPoints <= Math.min(failures, this.#failures)) return undefined
    // Only places count: who is refused does not wait longer for it.
    return this.#limiter.reward(key, 1)
  }

  /** Begins a round where all places are lost and none has begun, which is told by one more place than there are. */
  async #pause({
    key,
    refusal,
  }: {
    key: string
    refusal: RateLimiterRes
  }): Promise<TooManyAttempts> {
    if (refusal.consumedPoints !== this.#failures) return tooMany(refusal)
    const { consumedPoints: round } = await this.#rounds.consume(key)
    const seconds = Math.min(this.#seconds * 2 ** (round - 1), this.#longest)
    return tooMany(await this.#limiter.block(key, seconds))
  }
}

const tooMany = ({ msBeforeNext }: RateLimiterRes): TooManyAttempts =>
  new TooManyAttempts({ retryAfter: Math.ceil(msBeforeNext / 1000) })
