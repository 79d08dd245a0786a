import type { Page } from 'playwright-core'

/** What an open select or relation offers, once two looks see the same: it is drawn anew when an answer arrives. */
export const readOptions = async (page: Page): Promise<string[]> => {
  let last = ''
  for (let look = 0; look < 50; look++) {
    const options = await page.locator('.rs__option').allInnerTexts()
    if (options.length > 0 && options.join('\n') === last) return options
    last = options.join('\n')
    await page.waitForTimeout(200)
  }
  throw new Error(`The options did not come to rest; the last were: ${last}`)
}
