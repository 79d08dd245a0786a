import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, openScreen, type Screen } from './helpers/browser.ts'
import { askFromPage } from './helpers/askFromPage.ts'
import { chooseOption } from './helpers/chooseOption.ts'
import { describeBrowser } from './helpers/describeBrowser.ts'
import { readServer } from './helpers/server.ts'
import { openEntry } from './helpers/openEntry.ts'
import { signIn } from './helpers/signIn.ts'

const TIMEOUT = 120_000

/** What a partner site sees of a posting, without any session. */
const pull = async (url: string, slug: string): Promise<unknown> => {
  const response = await fetch(`${url}/api/graphql`, {
    body: JSON.stringify({
      query: `query ($slug: String!) {
        Postings(where: { slug: { equals: $slug } }) { docs { title kind provider { name } } }
      }`,
      variables: { slug },
    }),
    headers: { 'Content-Type': 'application/json' },
    method: 'POST',
  })
  const { data } = (await response.json()) as { data: { Postings: { docs: unknown[] } } }
  return data.Postings.docs
}

/** What a posting must have before it can be published, beside its title. */
const fillRequired = async (page: Page): Promise<void> => {
  await chooseOption({ field: 'kind', option: 'Praktikum', page })
  await chooseOption({ field: 'provider', option: 'Brücke Elbtal', page })
  await page.click('.tabs-field__tab-button >> text=Eckdaten')
  await page.fill('#field-workplace__place', 'Dresden')
  await page.click('.tabs-field__tab-button >> text=Bewerbung')
  await chooseOption({ field: 'applyBy', option: 'Telefon', page })
  await page.fill('#field-contact__phone', '+49 351 000000')
}

/** Goes through the first step of a posting, which stores its draft. */
const startPosting = async ({ page, title }: { page: Page; title: string }): Promise<void> => {
  await page.goto('/admin/collections/postings/create')
  await page.fill('#field-title', title)
  await page.click('.new-posting button[type=submit]')
  await page.waitForURL(/postings\/[0-9a-f-]{36}/)
  await page.waitForSelector('.doc-controls >> text=Entwurf')
}

describeBrowser('an editor at work', () => {
  let browser: Browser
  let screen: Screen
  let url: string
  const title = `Praktikum Probe ${randomUUID().slice(0, 8)}`
  const slug = title.toLowerCase().replaceAll(' ', '-')

  beforeAll(async () => {
    url = readServer().url
    browser = await openBrowser()
    screen = await openScreen({ browser, url })
    await signIn({ page: screen.page, role: 'editor' })
  }, TIMEOUT)
  afterAll(() => browser.close())
  afterEach(() => expect(screen.foreignRequests).toEqual([]))

  it(
    'should meet a German start page that names what waits',
    async () => {
      await screen.page.waitForSelector('.start-page')
      expect(await screen.page.locator('h2').allTextContents()).toEqual([
        'Was wartet',
        'Was bald endet',
        'Nächste Sitzungen',
        'Alle Bereiche',
      ])
      expect(await screen.page.getAttribute('html', 'lang')).toBe('de')
    },
    TIMEOUT,
  )

  it(
    'should leave nothing behind by looking at the form of a new entry',
    async () => {
      const { page } = screen
      const count = async (collection: string) => {
        const path = `/api/${collection}?draft=true&limit=1&depth=0`
        return (await askFromPage<{ totalDocs: number }>({ page, path })).totalDocs
      }
      for (const collection of ['postings', 'meetings', 'documents', 'people']) {
        const before = await count(collection)
        await page.goto(`/admin/collections/${collection}/create`, { waitUntil: 'networkidle' })
        expect(page.url()).toContain('/create')
        await page.goto(`/admin/collections/${collection}`, { waitUntil: 'networkidle' })
        expect({ collection, count: await count(collection) }).toEqual({
          collection,
          count: before,
        })
      }
      await page.goto('/admin/collections/postings/create')
      await page.click('.new-posting button[type=submit]')
      await page.waitForSelector('.new-posting >> text=Bitte einen Titel angeben.')
      expect(page.url()).toContain('/create')
    },
    TIMEOUT,
  )

  it(
    'should take a title only when the page listens, so that none is lost on a slow connection',
    async () => {
      const { page } = screen
      await page.route('**/_next/static/chunks/**', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 700))
        await route.continue()
      })
      await page.goto('/admin/collections/postings/create', { waitUntil: 'commit' })
      await page.fill('#field-title', 'Langsame Verbindung')
      await page.unrouteAll({ behavior: 'wait' })
      await page.waitForLoadState('networkidle')
      expect(await page.inputValue('#field-title')).toBe('Langsame Verbindung')
      await page.click('.new-posting button[type=submit]')
      await page.waitForURL(/postings\/[0-9a-f-]{36}/)
    },
    TIMEOUT,
  )

  it(
    'should save a draft that nobody outside sees, and publish it for everyone',
    async () => {
      const { page } = screen
      await startPosting({ page, title })
      expect(await pull(url, slug)).toEqual([])

      await fillRequired(page)
      await page.click('#action-save')
      await page.waitForSelector('.doc-controls >> text=Veröffentlicht')
      expect(await pull(url, slug)).toEqual([
        { kind: 'internship', provider: { name: 'Brücke Elbtal e. V. (Beispiel)' }, title },
      ])
    },
    TIMEOUT,
  )

  it(
    'should show at its field that a web address is taken',
    async () => {
      const { page } = screen
      await startPosting({ page, title: 'Zweite Probe' })
      await page.fill('#field-slug', slug)
      await fillRequired(page)
      await page.click('#action-save')
      await page.waitForSelector(
        '.field-type:has(#field-slug) .field-error, .field-type:has(#field-slug) .tooltip',
      )
      expect(
        await page
          .locator('.field-type:has(#field-slug)')
          .locator('.field-error, .tooltip')
          .first()
          .textContent(),
      ).toContain('gehört schon einem anderen Eintrag')
    },
    TIMEOUT,
  )

  it(
    'should show at its field why a draft was refused, until the value changes',
    async () => {
      const { page } = screen
      await startPosting({ page, title: 'Dritte Probe' })
      const fault = page.locator('.field-type:has(#field-slug) .field-error')
      await page.fill('#field-slug', slug)
      await fault.waitFor()
      expect(await fault.textContent()).toContain('gehört schon einem anderen Eintrag')
      await page.waitForSelector(
        '.payload-toast-container >> text=gehört schon einem anderen Eintrag',
      )
      // The form is asked about again, which knows of no fault.
      await page.fill('#field-title', 'Dritte Probe mit anderem Titel')
      await page.waitForTimeout(3000)
      expect(await fault.count()).toBe(1)
      // What is still missing is no fault of a draft.
      expect(await page.locator('.field-error').count()).toBe(1)

      await fillRequired(page)
      await page.click('#action-save')
      await page.waitForSelector('.payload-toast-container >> text=nicht korrekt: Kurzadresse')
      await page.waitForTimeout(1500)
      expect(await fault.count()).toBe(1)

      await page.fill('#field-slug', `${slug}-drei`)
      await fault.waitFor({ state: 'detached' })
      await page.click('#action-save')
      await page.waitForSelector('.doc-controls >> text=Veröffentlicht')
    },
    TIMEOUT,
  )

  it(
    'should mark what cannot be read as an address or a duration, saved by itself or by a click, and nothing else',
    async () => {
      const { page } = screen
      await startPosting({ page, title: 'Vierte Probe' })
      const faults = page.locator('.field-error')
      const isRefused = async (message: string) => {
        await faults.first().waitFor()
        // Long enough for the form to be asked about once more.
        await page.waitForTimeout(1500)
        expect(await faults.allTextContents()).toEqual([expect.stringContaining(message)])
      }
      await page.click('.tabs-field__tab-button >> text=Bewerbung')
      await page.fill('#field-contact__email', 'keine Adresse')
      await isRefused('ist nicht als eine E-Mail-Adresse erkennbar')
      await page.fill('#field-contact__email', 'wir [at] example.org')
      await faults.waitFor({ state: 'detached' })

      await page.click('.tabs-field__tab-button >> text=Eckdaten')
      await page.fill('#field-durationMax', 'lange')
      await isRefused('Bitte als Zahl mit Einheit schreiben')
      await page.fill('#field-durationMax', 'noch länger')
      await page.click('#action-save-draft')
      await isRefused('Bitte als Zahl mit Einheit schreiben')
      await page.fill('#field-durationMax', '3 Monate')
      await faults.waitFor({ state: 'detached' })
      await page.click('#action-save-draft')
      await page.waitForSelector('.payload-toast-container >> text=gespeichert')
      expect(await faults.count()).toBe(0)

      // What must be complete says what is missing, after a refused draft too.
      await page.fill('#field-durationMax', 'lange')
      await isRefused('Bitte als Zahl mit Einheit schreiben')
      await page.fill('#field-durationMax', '3 Monate')
      await page.click('#action-save')
      await page.waitForSelector('.field-type:has(#field-workplace__place) .field-error')
    },
    TIMEOUT,
  )

  it(
    'should mark the field that a save was refused for, however soon after the typing it was asked for',
    async () => {
      const { page } = screen
      await openEntry({ collection: 'postings', page, text: 'Büroorganisation' })
      await page.waitForSelector('#field-title')
      await page.waitForLoadState('networkidle')
      // The question about the form is under way when the save is asked for.
      const asked = page.waitForRequest(
        (request) => request.method() === 'POST' && request.url().includes('/admin/'),
      )
      await page.fill('#field-title', '')
      await asked
      await page.click('#action-save')
      await page.waitForSelector('.payload-toast-container >> text=nicht korrekt')
      await page.waitForTimeout(1500)
      expect(await page.locator('.field-type.text.error #field-title').count()).toBe(1)
      page.once('dialog', (dialog) => void dialog.accept())
    },
    TIMEOUT,
  )

  it(
    'should head the rows of the minutes by what they say, and call pictures by their titles',
    async () => {
      const { page } = screen
      await page.goto('/admin/collections/meeting-protocols')
      await page.waitForSelector('table >> text=Migrationsbeirat Dresden')
      await openEntry({ collection: 'meeting-protocols', page, text: 'Protokoll vom' })
      await page.click('.tabs-field__tab-button >> text=Anwesenheit')
      await page.waitForSelector('.row-summary:has-text("Amina Exempel"):has-text("Anwesend")')
      await openEntry({ collection: 'member-organizations', page, text: 'Brücke Elbtal' })
      await page.waitForSelector('.upload-titles >> text=Logo Brücke Elbtal')
    },
    TIMEOUT,
  )

  it(
    'should find no raw data in the forms, and the own address in the account',
    async () => {
      const { page } = screen
      await openEntry({ collection: 'meetings', page, text: 'Netzwerktreffen' })
      await page.waitForSelector('.doc-tab >> text=Versionen')
      expect(await page.locator('.doc-tab', { hasText: 'API' }).count()).toBe(0)
      await page.goto('/admin/account', { waitUntil: 'networkidle' })
      expect(
        await page
          .locator('input[name=email]')
          .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value)),
      ).toEqual(['editor@example.org'])
    },
    TIMEOUT,
  )

  it(
    'should want an alt text for an image',
    async () => {
      const { page } = screen
      await page.goto('/admin/collections/media/create')
      await page.setInputFiles('input[type=file]', {
        buffer: Buffer.from(
          'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
          'base64',
        ),
        mimeType: 'image/png',
        name: 'punkt.png',
      })
      await page.click('#action-save')
      await page.waitForSelector(
        '.field-type:has(#field-alt) .field-error, .field-type:has(#field-alt) .tooltip',
      )
      expect(page.url()).toContain('/create')
    },
    TIMEOUT,
  )

  it(
    'should be able to sign out',
    async () => {
      const { page } = screen
      await page.goto('/admin/logout')
      await page.waitForURL(/\/admin\/login/)
      await page.goto('/admin/collections/postings')
      await page.waitForURL(/\/admin\/login/)
    },
    TIMEOUT,
  )
})
