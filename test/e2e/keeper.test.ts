import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, openScreen, type Screen } from './helpers/browser.ts'
import { describeBrowser } from './helpers/describeBrowser.ts'
import { openEntry } from './helpers/openEntry.ts'
import { readServer } from './helpers/server.ts'
import { signIn } from './helpers/signIn.ts'

const TIMEOUT = 120_000

describeBrowser('a keeper of one board', () => {
  let browser: Browser
  let screen: Screen

  beforeAll(async () => {
    browser = await openBrowser()
    screen = await openScreen({ browser, url: readServer().url })
    await signIn({ page: screen.page, role: 'keeper' })
  }, TIMEOUT)
  afterAll(() => browser.close())

  it(
    'should see the unfinished minutes of her board',
    async () => {
      const { page } = screen
      await page.goto('/admin/collections/meeting-protocols')
      await page.waitForSelector('table tbody tr')
      expect(await page.locator('table').textContent()).toContain('Entwurf')
    },
    TIMEOUT,
  )

  it(
    'should read and keep the titles of the agenda in the form of her meeting',
    async () => {
      const { page } = screen
      await openEntry({ collection: 'meetings', page, text: 'Vierte Sitzung des Jahres' })
      await page.click('.tabs-field__tab-button >> text=Tagesordnung')
      expect(await page.inputValue('#field-agenda__0__title')).toBe(
        'Genehmigung der letzten Niederschrift',
      )
    },
    TIMEOUT,
  )

  it(
    'should find no way to accounts and none to write a posting',
    async () => {
      const { page } = screen
      await page.goto('/admin/collections/users')
      await page.waitForLoadState('networkidle')
      expect(await page.locator('body').textContent()).not.toContain('admin@')
      await page.goto('/admin')
      await page.waitForSelector('.start-page')
      expect(await page.locator('.start-page__actions').textContent()).not.toContain(
        'Ausschreibung',
      )
    },
    TIMEOUT,
  )
})
