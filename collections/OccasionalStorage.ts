import { AsyncLocalStorage } from 'node:async_hooks'

/**
 * An `AsyncLocalStorage` that follows promises only while something runs in it. Node (before 24) otherwise notes on each
 * promise of the process, from the first `run` on and for good, what is stored: an eighth of the time of a list of 20.
 *
 * What still goes on when the last run has ended finds nothing stored, as if it had begun by itself.
 */
export class OccasionalStorage<T> {
  #holds = 0
  #storage = new AsyncLocalStorage<T>()

  /** The one of that name of the whole process, also where a module is evaluated twice. */
  static shared<T>(name: string): OccasionalStorage<T> {
    const key = Symbol.for(`dachverband-cms.${name}`)
    const known = globalThis as { [key: symbol]: OccasionalStorage<T> | undefined }
    return (known[key] ??= new OccasionalStorage<T>())
  }

  getStore(): T | undefined {
    return this.#storage.getStore()
  }

  /** What `work` does until its promise settles finds `store`. */
  async run<R>(store: T, work: () => Promise<R>): Promise<R> {
    const release = this.hold()
    try {
      return await this.#storage.run(store, work)
    } finally {
      release()
    }
  }

  /** Stores for the rest of what runs now; only while it is held. */
  enterWith(store: T): void {
    this.#storage.enterWith(store)
  }

  /** Keeps it following promises until the returned function is called. */
  hold(): () => void {
    this.#holds++
    let isHeld = true
    return () => {
      if (!isHeld) return
      isHeld = false
      this.#holds--
      if (this.#holds === 0) this.#storage.disable()
    }
  }
}
