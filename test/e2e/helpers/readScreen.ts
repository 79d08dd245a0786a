import { hasBrowser, openBrowser, openScreen } from './browser.ts'

/**
 * What a German browser shows at an address, or `undefined` where there is none (said in one line; under `CI=true` the
 * browser tests themselves fail then).
 */
export const readScreen = async (address: string): Promise<string | undefined> => {
  if (!hasBrowser()) {
    process.stderr.write(`${address} was not looked at: Chromium is missing.\n`)
    return undefined
  }
  const browser = await openBrowser()
  try {
    const { page } = await openScreen({ browser, url: new URL(address).origin })
    await page.goto(address, { waitUntil: 'networkidle' })
    return (await page.locator('body').innerText()).replace(/\s+/g, ' ')
  } finally {
    await browser.close()
  }
}
