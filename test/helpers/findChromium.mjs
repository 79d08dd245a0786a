import { existsSync } from 'node:fs'
import path from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/**
 * The browser for the e2e tests: `CHROMIUM_PATH`, else the first known one on the PATH.
 *
 * @returns {string | undefined} absolute path
 */
export const findChromium = () => {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const places = names.flatMap((name) => folders.map((folder) => path.join(folder, name)))
  return [process.env.CHROMIUM_PATH, ...places].find((place) => place && existsSync(place))
}
