import { WriterBusy } from './WriterBusy.ts'

/** Gives the turn back; later calls do nothing. */
export type Release = () => void

type Waiting = { grant: () => void; timer: NodeJS.Timeout }

/**
 * The turn to write: one holder at a time, first come, first served.
 *
 * A turn is handed on by `setImmediate`, also where nobody waits: the SQLite driver is synchronous, so a loop that
 * awaits only the database would never let timers and sockets run.
 */
export class WriterQueue {
  /** How many turns have been given so far. */
  turns = 0
  /** Told with each turn how many milliseconds it was waited for. */
  onTurn?: (waitedMs: number) => void
  #isTaken = false
  #waiting: Waiting[] = []

  /**
   * Resolves with the function that gives the turn back.
   * @param waitMs milliseconds after which waiting ends
   * @throws WriterBusy when the turn did not come in time
   */
  take({ waitMs }: { waitMs: number }): Promise<Release> {
    if (!this.#isTaken) {
      this.#isTaken = true
      return Promise.resolve(this.#release(0))
    }
    const start = performance.now()
    return new Promise((resolve, reject) => {
      const waiting: Waiting = {
        grant: () => {
          clearTimeout(waiting.timer)
          resolve(this.#release(performance.now() - start))
        },
        timer: setTimeout(() => {
          this.#waiting = this.#waiting.filter((other) => other !== waiting)
          reject(new WriterBusy({ waitedMs: waitMs }))
        }, waitMs),
      }
      this.#waiting.push(waiting)
    })
  }

  /** How many wait for their turn. */
  get length(): number {
    return this.#waiting.length
  }

  #release(waitedMs: number): Release {
    this.turns++
    this.onTurn?.(waitedMs)
    let isReleased = false
    return () => {
      if (isReleased) return
      isReleased = true
      setImmediate(() => {
        const next = this.#waiting.shift()
        if (next) next.grant()
        else this.#isTaken = false
      })
    }
  }
}
