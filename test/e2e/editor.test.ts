import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, openScreen, type Screen } from './helpers/browser.ts'
import { describeBrowser } from './helpers/describeBrowser.ts'
import { readServer } from './helpers/server.ts'
import { signIn } from './helpers/signIn.ts'

describeBrowser('an editor at work', () => {
  let browser: Browser
  let screen: Screen
  const { url } = readServerIfThere()

  beforeAll(async () => {
    browser = await openBrowser()
    screen = await openScreen({ browser, url })
    await signIn({ page: screen.page, role: 'editor' })
  }, 60_000)
  afterAll(() => browser.close())

  it('should meet a German start page that names what waits', async () => {
    await screen.page.waitForSelector('.start-page')
    expect(await screen.page.locator('h2').allTextContents()).toEqual(
      expect.arrayContaining(['Was wartet', 'Was bald endet', 'Nächste Sitzungen']),
    )
    expect(await screen.page.getAttribute('html', 'lang')).toBe('de')
  })
})

function readServerIfThere(): { url: string } {
  try {
    return readServer()
  } catch {
    return { url: '' }
  }
}
