import { describe, it } from '@jest/globals'
import { hasBrowser } from './browser.ts'

/** Describes browser tests; without Chromium it says so in one line, and under `CI=true` it fails. */
export const describeBrowser = (name: string, define: () => void): void => {
  if (hasBrowser()) {
    describe(name, define)
    return
  }
  const reason = 'Chromium is missing (apt-get install chromium, or set CHROMIUM_PATH)'
  if (process.env.CI === 'true') {
    describe(name, () => {
      it('should find a browser', () => {
        throw new Error(reason)
      })
    })
    return
  }
  process.stderr.write(`Browser tests "${name}" did not run: ${reason}.\n`)
  describe.skip(name, define)
}
