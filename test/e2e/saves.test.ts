import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { askFromPage } from './helpers/askFromPage.ts'
import { openBrowser, openScreen, type Screen } from './helpers/browser.ts'
import { describeBrowser } from './helpers/describeBrowser.ts'
import { readServer } from './helpers/server.ts'
import { signIn } from './helpers/signIn.ts'

const TIMEOUT = 120_000

describeBrowser('a save that does not go well', () => {
  let browser: Browser
  let screen: Screen
  let address: string
  let id: string

  const read = async (page: Page) =>
    (
      await askFromPage<{ jobTitle?: string }>({
        page,
        path: `/api/postings/${id}?draft=true&depth=0`,
      })
    ).jobTitle
  const open = async (page: Page) => {
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.waitForSelector('#field-jobTitle')
  }
  const isTold = (page: Page, text: string) =>
    page.waitForSelector(`.payload-toast-container >> text=${text}`)

  beforeAll(async () => {
    browser = await openBrowser()
    screen = await openScreen({ browser, url: readServer().url })
    await signIn({ page: screen.page, role: 'editor' })
  }, TIMEOUT)
  afterAll(() => browser.close())
  beforeEach(async () => {
    const { doc } = await askFromPage<{ doc: { id: string } }>({
      data: { title: 'Unterbrochenes Schreiben' },
      page: screen.page,
      path: '/api/postings?draft=true&depth=0',
    })
    id = doc.id
    address = `/admin/collections/postings/${id}`
  })

  it(
    'should not overwrite what another window has saved, and say so',
    async () => {
      const { context, page } = screen
      const other = await context.newPage()
      await open(page)
      await open(other)
      const isSaved = page.waitForResponse((response) => response.request().method() === 'PATCH')
      await page.fill('#field-jobTitle', 'Erstes Fenster')
      expect((await isSaved).status()).toBe(200)

      await other.fill('#field-jobTitle', 'Zweites Fenster')
      await isTold(other, 'an anderer Stelle geändert')
      expect(await other.inputValue('#field-jobTitle')).toBe('Zweites Fenster')
      expect(await read(page)).toBe('Erstes Fenster')

      await open(other)
      await other.fill('#field-jobTitle', 'Zweites Fenster')
      await other.click('#action-save-draft')
      await isTold(other, 'gespeichert')
      expect(await read(page)).toBe('Zweites Fenster')
      await other.close()
    },
    TIMEOUT,
  )

  it(
    'should not take the own saves of an impatient person for those of another',
    async () => {
      const { page } = screen
      await open(page)
      const answers: number[] = []
      page.on('response', (response) => {
        if (response.request().method() === 'PATCH') answers.push(response.status())
      })
      for (const text of ['eins', 'zwei', 'drei', 'vier']) {
        await page.fill('#field-jobTitle', text)
        // Now before, now after the save that comes by itself.
        await page.waitForTimeout(answers.length % 2 ? 900 : 100)
        await page.locator('#action-save-draft').dblclick()
      }
      await expect(
        page.waitForFunction(
          async (path) =>
            ((await (await fetch(path)).json()) as { jobTitle: string }).jobTitle === 'vier',
          `/api/postings/${id}?draft=true&depth=0`,
        ),
      ).resolves.toBeDefined()
      await page.waitForTimeout(2000)
      expect(new Set(answers)).toEqual(new Set([200]))
    },
    TIMEOUT,
  )

  it(
    'should say that there is no connection, and be made up for',
    async () => {
      const { context, page } = screen
      await open(page)
      await context.setOffline(true)
      await page.fill('#field-jobTitle', 'Ohne Netz')
      await isTold(page, 'Keine Verbindung zum Server')
      await context.setOffline(false)
      await page.click('#action-save-draft')
      await isTold(page, 'gespeichert')
      expect(await read(page)).toBe('Ohne Netz')
    },
    TIMEOUT,
  )

  it(
    'should say that the sign-in has ended, keep what was typed, and be made up for',
    async () => {
      const { context, page } = screen
      await open(page)
      await context.clearCookies()
      await page.fill('#field-jobTitle', 'Ohne Anmeldung')
      await isTold(page, 'Die Anmeldung ist abgelaufen')
      expect(await page.inputValue('#field-jobTitle')).toBe('Ohne Anmeldung')
      const other = await context.newPage()
      await signIn({ page: other, role: 'editor' })
      await page.click('#action-save-draft')
      await isTold(page, 'gespeichert')
      expect(await read(other)).toBe('Ohne Anmeldung')
      await other.close()
    },
    TIMEOUT,
  )
})
