import { jest } from '@jest/globals'

/** Sets the clock that `Date` reads and leaves timers alone. Undo with `jest.useRealTimers()`. */
export const freezeDate = (now: string): void => {
  jest.useFakeTimers({
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'requestAnimationFrame',
      'cancelAnimationFrame',
      'requestIdleCallback',
      'cancelIdleCallback',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
    now: new Date(now),
  })
}
