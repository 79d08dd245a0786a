import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { askFromPage } from './helpers/askFromPage.ts'
import { openBrowser, openScreen, type Screen } from './helpers/browser.ts'
import { describeBrowser } from './helpers/describeBrowser.ts'
import { openEntry } from './helpers/openEntry.ts'
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
      await isTold(other, 'geändert (Stellenbezeichnung)')
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

  it(
    'should not lose what is not saved yet by the browser\'s "back", a link or another language without asking',
    async () => {
      const { page } = screen
      const question = page.locator('.confirmation-modal')
      const list = '/admin/collections/municipalities'
      const openCity = () => openEntry({ collection: 'municipalities', page, text: 'Chemnitz' })
      await openCity()
      // What was not touched is left without a question.
      await page.goBack()
      await page.waitForURL((url) => url.pathname === list)
      await openCity()

      const source = page.locator('#field-source')
      await source.click()
      await page.keyboard.press('End')
      await page.keyboard.type(' und mehr')
      const typed = await source.inputValue()
      for (const leave of [
        () => page.evaluate(() => window.history.back()),
        () => page.click('.step-nav a >> text=Gebietskörperschaften'),
      ]) {
        await leave()
        await question.locator('#confirm-cancel').click()
        await question.waitFor({ state: 'detached' })
        expect(await source.inputValue()).toBe(typed)
      }
      let asked = ''
      page.once('dialog', (dialog) => {
        asked = dialog.message()
        void dialog.dismiss()
      })
      await page.locator('.localizer button').first().click()
      await page.click('.popup-button-list__button >> text=(en)')
      expect(asked).toContain('nicht gespeichert')
      expect(page.url()).not.toContain('locale=en')
      expect(await source.inputValue()).toBe(typed)
      await page.keyboard.press('Escape')

      await page.evaluate(() => window.history.back())
      await question.locator('#confirm-action').click()
      await page.waitForURL((url) => url.pathname === list)
    },
    TIMEOUT,
  )

  it(
    'should ask where a form saves by itself only while something is not saved',
    async () => {
      const { page } = screen
      const question = page.locator('.confirmation-modal')
      await open(page)
      const isSaved = page.waitForResponse((response) => response.request().method() === 'PATCH')
      await page.fill('#field-jobTitle', 'Schnell weg')
      await page.click('.step-nav a >> text=Ausschreibungen')
      await question.locator('#confirm-cancel').click()
      await isSaved
      await page.waitForTimeout(1500)
      await page.click('.step-nav a >> text=Ausschreibungen')
      await page.waitForURL((url) => url.pathname.endsWith('/postings'))
    },
    TIMEOUT,
  )

  it(
    'should hold for entries that count no revisions, and let the refused form be saved again',
    async () => {
      const { page: office } = await openScreen({ browser, url: readServer().url })
      await signIn({ page: office, role: 'admin' })
      const { docs } = await askFromPage<{ docs: { id: string }[] }>({
        page: office,
        path: '/api/users?where[email][equals]=author@example.org&depth=0',
      })
      const other = await office.context().newPage()
      for (const page of [office, other]) {
        await page.goto(`/admin/collections/users/${docs[0]!.id}`, { waitUntil: 'networkidle' })
        // Payload looks for newer states at the first change alone.
        const isAsked = page.waitForResponse((response) => response.request().method() === 'POST')
        await page.fill('#field-name', page === office ? 'Erstes Fenster' : 'Zweites Fenster')
        await isAsked
      }
      await office.click('#action-save')
      await isTold(office, 'erfolgreich')
      await other.click('#action-save')
      await isTold(other, 'an anderer Stelle geändert')
      expect(await other.inputValue('#field-name')).toBe('Zweites Fenster')
      expect(await other.locator('#action-save').isEnabled()).toBe(true)
      // Back to what the demo calls it.
      await office.fill('#field-name', 'Autorin (Beispiel)')
      const isSaved = office.waitForResponse((response) => response.request().method() === 'PATCH')
      await office.click('#action-save')
      expect((await isSaved).status()).toBe(200)
      await office.context().close()
    },
    TIMEOUT,
  )
})
