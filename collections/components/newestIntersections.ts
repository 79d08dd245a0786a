type Observer = typeof IntersectionObserver

/**
 * An observer that tells only where a target is by now. A busy browser hands over several moves of a target at once, and
 * Payload looks at the first of them alone: what has come into view in the meantime, such as the related entries in the
 * last rows of a list, it would leave out for good.
 */
export const newestIntersections = (Base: Observer): Observer =>
  class extends Base {
    constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
      super((entries, observer) => {
        const newest = new Map(entries.map((entry) => [entry.target, entry]))
        callback([...newest.values()], observer)
      }, options)
    }
  }
