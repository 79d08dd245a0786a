import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { askFromPage } from './helpers/askFromPage.ts'
import { openBrowser, openScreen } from './helpers/browser.ts'
import { chooseOption } from './helpers/chooseOption.ts'
import { describeBrowser } from './helpers/describeBrowser.ts'
import { openEntry } from './helpers/openEntry.ts'
import { readServer } from './helpers/server.ts'
import { signIn } from './helpers/signIn.ts'

const TIMEOUT = 120_000

describeBrowser('the office', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, TIMEOUT)
  afterAll(() => browser.close())

  const signInAs = async (role: string): Promise<Page> => {
    const { page } = await openScreen({ browser, url: readServer().url })
    await signIn({ page, role })
    return page
  }
  /** Opens the first entry that the filter holds for, and tells its id. */
  const open = async (page: Page, collection: string, filter: string): Promise<string> => {
    const { docs } = await askFromPage<{ docs: { id: string }[] }>({
      page,
      path: `/api/${collection}?draft=true&depth=0&limit=1&where${encodeURI(filter)}`,
    })
    await page.goto(`/admin/collections/${collection}/${docs[0]!.id}`, { waitUntil: 'networkidle' })
    return docs[0]!.id
  }

  it(
    'should see in the list and in the form that the public does not see a published posting',
    async () => {
      const page = await signInAs('editor')
      await page.goto('/admin/collections/postings')
      const row = page.locator('tr', { hasText: 'Praktikum Pressearbeit' })
      await row.locator('td.cell-publicState', { hasText: 'Nein – abgelaufen' }).waitFor()
      await open(page, 'postings', '[title][like]=Praktikum Pressearbeit')
      const notice = page.locator('.public-state__notice')
      await notice.waitFor()
      expect(await notice.textContent()).toContain('Der Bewerbungsschluss ist vorbei.')
      await open(page, 'postings', '[title][like]=Übungsleitung für die Laufgruppe')
      await page.waitForTimeout(1000)
      expect(await notice.count()).toBe(0)
      await page.context().close()
    },
    TIMEOUT,
  )

  it(
    'should read the whole status of a changed entry beside its buttons',
    async () => {
      const page = await signInAs('editor')
      const id = await open(page, 'postings', '[title][like]=Übungsleitung für die Laufgruppe')
      await page.evaluate(
        async (address) =>
          fetch(address, {
            body: JSON.stringify({ jobTitle: 'Übungsleitung' }),
            headers: { 'Content-Type': 'application/json' },
            method: 'PATCH',
          }),
        `/api/postings/${id}?draft=true`,
      )
      await page.reload({ waitUntil: 'networkidle' })
      await page.locator('.status', { hasText: 'Geändert' }).waitFor()
      const isCut = await page.evaluate(() =>
        [...document.querySelectorAll('.doc-controls__content, .doc-controls__meta')].some(
          ({ clientWidth, scrollWidth }) => scrollWidth > clientWidth + 1,
        ),
      )
      expect(isCut).toBe(false)
      await page.context().close()
    },
    TIMEOUT,
  )

  it(
    'should find no English name at the buttons of a text in German',
    async () => {
      const page = await signInAs('editor')
      await open(page, 'postings', '[title][like]=Übungsleitung für die Laufgruppe')
      await page.locator('[aria-label="Absatz am Ende anfügen"]').first().waitFor()
      const named = await page
        .locator('.rich-text-lexical [aria-label]')
        .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label')))
      expect(
        named.filter((name) => /\b(add|drag|insert|link|text|dropdown)\b/.test(name ?? '')),
      ).toEqual([])
      expect(named).toEqual(expect.arrayContaining(['Element einfügen', 'Link entfernen']))
      await page.context().close()
    },
    TIMEOUT,
  )

  it(
    'should find no English in the tables of a text in German, nor at the sizes of a picture',
    async () => {
      const page = await signInAs('editor')
      await open(page, 'member-organizations', '[name][like]=Treffpunkt Erzgebirge')
      await page.locator('[contenteditable=true]').first().click()
      await page.keyboard.press('Control+End')
      await page.keyboard.press('Enter')
      await page.keyboard.type('/tab')
      await page.locator('.slash-menu-popup', { hasText: 'Tabelle' }).waitFor()
      await page.keyboard.press('Enter')
      await page.locator('.drawer__header__title', { hasText: 'Tabelle einfügen' }).waitFor()
      await page.locator('.drawer .field-label', { hasText: 'Zeilen' }).waitFor()
      await page.locator('.drawer button[type=submit]').click()
      await page.locator('.LexicalEditorTheme__tableCell').first().click()
      await page.locator('.table-cell-action-button').first().click()
      await page.locator('.table-action-menu-dropdown', { hasText: 'Zeile darüber' }).waitFor()
      expect(await page.locator('.table-action-menu-dropdown').innerText()).not.toMatch(
        /\b(Add|Delete|Insert|Merge|Remove|Toggle)\b/,
      )
      await open(page, 'media', '[alt][like]=Drei Kreise')
      await page.click('text=Bildgrößen anzeigen')
      await page.locator('.preview-sizes__sizeName', { hasText: 'Mittel' }).waitFor()
      expect((await page.locator('.preview-sizes__sizeName').allInnerTexts()).join()).not.toMatch(
        /large|medium|thumbnail/,
      )
      await page.context().close()
    },
    TIMEOUT,
  )

  it(
    'should tell entries apart in a language that has no titles yet',
    async () => {
      const page = await signInAs('editor')
      await page.goto('/admin/collections/postings?limit=100&locale=vi')
      await page.locator('td.cell-title a', { hasText: 'Praktikum Pressearbeit' }).waitFor()
      await page.goto('/admin/collections/postings?limit=100&locale=de')
      await page.context().close()
    },
    TIMEOUT,
  )

  it(
    'should read at the field why an account is refused until it is changed there',
    async () => {
      const page = await signInAs('admin')
      await page.goto('/admin/collections/users/create', { waitUntil: 'networkidle' })
      const save = async (password: string) => {
        await page.fill('#field-password', password)
        await page.fill('#field-confirm-password', password)
        await page.waitForTimeout(1000)
        await page.click('#action-save')
      }
      await page.fill('#field-email', 'admin@example.org')
      await page.fill('#field-name', 'Doppelt')
      await save('kurz')
      const fault = page.locator('.field-error')
      await fault.waitFor()
      // The form asks the server again, which knows of no fault before a save.
      await page.waitForTimeout(3000)
      expect(await fault.allInnerTexts()).toEqual([
        'Bitte ein Passwort mit mindestens 12 Zeichen wählen.',
      ])
      await save('ein-langes-kennwort-1')
      await fault.locator('text=bereits registriert').waitFor()
      await page.waitForTimeout(3000)
      expect(await fault.count()).toBe(1)
      await page.fill('#field-email', `neu-${Date.now()}@example.org`)
      await page.waitForTimeout(1000)
      expect(await fault.count()).toBe(0)
      await page.click('#action-save')
      await page.waitForURL(/users\/[0-9a-f-]{36}/)
      await page.context().close()
    },
    TIMEOUT,
  )

  it(
    'should count each fault once, and ask of a refused draft for nothing else',
    async () => {
      const page = await signInAs('editor')
      const { doc } = await askFromPage<{ doc: { id: string } }>({
        data: { title: 'Probe der Zählung', workplace: {} },
        page,
        path: '/api/postings?draft=true',
      })
      await page.goto(`/admin/collections/postings/${doc.id}`, { waitUntil: 'networkidle' })
      const countsOf = (text: string) =>
        page.locator('.tabs-field__tab-button', { hasText: text }).textContent()
      await page.locator('#field-slug').fill('uebungsleitung-fuer-die-laufgruppe')
      const refusal = page.locator('.field-error', { hasText: 'gehört schon einem anderen' })
      await refusal.waitFor()
      await page.locator('#field-jobTitle').fill('Probe')
      await page.waitForTimeout(3000)
      expect(await countsOf('Eckdaten')).toBe('Eckdaten')
      expect(await refusal.count()).toBe(1)
      await page.locator('#field-slug').fill(`probe-${doc.id}`)
      await page.waitForTimeout(4000)
      await page.locator('#action-save').click()
      await page.locator('.tabs-field__tab-button .error-pill').first().waitFor()
      await page.locator('#field-jobTitle').fill('Probe der Stelle')
      await page.waitForTimeout(3000)
      expect(await countsOf('Eckdaten')).toBe('Eckdaten1')
      await page.context().close()
    },
    TIMEOUT,
  )

  it(
    'should begin a new vote open, and keep it so while it is filled in',
    async () => {
      const page = await signInAs('chair')
      await open(page, 'meeting-protocols', '[state][equals]=draft')
      await page.click('.tabs-field__tab-button >> text=Punkte')
      await page.locator('#items-row-1 .collapsible__toggle').first().click()
      const votes = page.locator('#field-items__1__votes')
      const count = await votes.locator('[id^=items-1-votes-row-]').count()
      await votes.locator('> .array-field__add-row').click()
      const subject = page.locator(`#field-items__1__votes__${count}__subject`)
      await subject.fill('Wie es weitergeht')
      await page.waitForLoadState('networkidle')
      await page.waitForTimeout(1500)
      expect(await subject.isVisible()).toBe(true)
      // A page that is closed leaves its lock behind, which other tests would meet.
      await page.evaluate(() =>
        fetch('/api/payload-locked-documents?where[id][exists]=true', { method: 'DELETE' }),
      )
      await page.context().close()
    },
    TIMEOUT,
  )

  it(
    'should name related entries in Leichte Sprache as well, and meetings by their day and board',
    async () => {
      const page = await signInAs('editor')
      await page.goto('/admin/collections/postings?locale=de-simple')
      await page.locator('table td >> text=Brücke Elbtal').first().waitFor()
      expect(await page.locator('table').innerText()).not.toContain('Ohne Titel')
      await page.goto('/admin/collections/meeting-protocols/create?locale=de-simple', {
        waitUntil: 'networkidle',
      })
      const meeting = page.locator('#field-meeting')
      await meeting.locator('.rs__control').click()
      await meeting.locator('.rs__input').fill('Netzwerk')
      const option = meeting.locator('.rs__option', { hasText: 'Netzwerktreffen' }).first()
      await option.waitFor()
      expect(await option.innerText()).toMatch(/^.+ · \d\d\.\d\d\.\d{4} · .*Beirat/)
      // The language stays chosen.
      await page.goto('/admin?locale=de')
      await page.context().close()
    },
    TIMEOUT,
  )

  it(
    'should show an organisation its own postings at one click',
    async () => {
      const page = await signInAs('organization')
      await page.goto('/admin/collections/postings')
      await page.locator('table tbody tr').first().waitFor()
      const all = await page.locator('table tbody tr').count()
      await page.click('.only-mine >> text=Nur meine')
      await page.locator('.only-mine [aria-current] >> text=Nur meine').waitFor()
      await page.waitForLoadState('networkidle')
      const rows = page.locator('table tbody tr')
      const own = await rows.count()
      expect(own).toBeGreaterThan(0)
      expect(own).toBeLessThan(all)
      const ofOrganization = rows.filter({ hasText: 'Brücke Elbtal' })
      // Names of related entries come after the rows.
      await ofOrganization.first().waitFor()
      expect(await ofOrganization.count()).toBe(own)
      await page.context().close()
    },
    TIMEOUT,
  )

  it(
    'should tell the privacy officer of consents first, and an author nothing of them',
    async () => {
      const page = await signInAs('privacy')
      await page.waitForSelector('.start-page')
      expect(await page.locator('.start-page h2').first().textContent()).toBe(
        'Widerrufene Einwilligungen',
      )
      expect(await page.locator('.start-page__list li').count()).toBeGreaterThan(0)
      const other = await signInAs('author')
      await other.waitForSelector('.start-page')
      expect(await other.locator('.start-page').textContent()).not.toContain('Einwilligung')
      await page.context().close()
      await other.context().close()
    },
    TIMEOUT,
  )

  it(
    'should make an account without faults before anything was typed',
    async () => {
      const page = await signInAs('admin')
      await page.goto('/admin/collections/users/create', { waitUntil: 'networkidle' })
      const faults = page.locator('.field-error, .payload-toast-container .toast-error')
      await page.waitForTimeout(1500)
      expect(await faults.count()).toBe(0)
      await page.click('#action-save')
      await page.locator('.field-error').first().waitFor()
      await page.context().close()
    },
    TIMEOUT,
  )

  it(
    'should give a partner a key, in German',
    async () => {
      const page = await signInAs('admin')
      await page.goto('/admin/collections/partners/create', { waitUntil: 'networkidle' })
      await page.fill('#field-name', 'Probe eines Schlüssels')
      await page.click('#generate-api-key')
      const part = page.locator('.auth-fields')
      await part.getByText('Er wird kein zweites Mal gezeigt').waitFor()
      await page.click('#action-save')
      // The form is drawn anew at the address of what was made.
      await page.waitForURL(/[0-9a-f-]{36}/)
      await page.waitForLoadState('networkidle')
      await part.getByText('Schlüssel zurückziehen').click()
      const question = page.locator('.confirmation-modal')
      await question.getByText('gilt danach nicht mehr').waitFor()
      expect(await question.textContent()).not.toMatch(/\b(key|revoke|the)\b/i)
      await question.locator('#confirm-action').click()
      await page.waitForSelector('.payload-toast-container >> text=Der Schlüssel ist zurückgezogen')
      await page.context().close()
    },
    TIMEOUT,
  )

  it(
    'should know a version by its time in Germany, whatever language is edited',
    async () => {
      const page = await signInAs('editor')
      const { docs } = await askFromPage<{
        docs: { id: string; parent: string; updatedAt: string }[]
      }>({
        page,
        path: '/api/postings/versions?limit=1&depth=0&sort=-updatedAt',
      })
      const [version] = docs
      const hour = new Intl.DateTimeFormat('de', { timeStyle: 'short', timeZone: 'Europe/Berlin' })
      // The last one stays chosen.
      for (const locale of ['de-simple', 'de']) {
        const address = `/admin/collections/postings/${version!.parent}/versions/${version!.id}`
        await page.goto(`${address}?locale=${locale}`, { waitUntil: 'networkidle' })
        await page
          .locator('.step-nav')
          .getByText(hour.format(new Date(version!.updatedAt)))
          .waitFor()
      }
      await page.context().close()
    },
    TIMEOUT,
  )

  it(
    'should be told by name who works on an entry, as far as it may be read, and never by a number',
    async () => {
      const writer = await signInAs('editor')
      await openEntry({ collection: 'municipalities', page: writer, text: 'Vogtlandkreis' })
      const isAsked = writer.waitForResponse((answer) => answer.request().method() === 'POST')
      await writer.fill('#field-source', 'Noch nicht fertig')
      await isAsked
      const keeper = await signInAs('keeper')
      await keeper.goto(writer.url(), { waitUntil: 'networkidle' })
      const question = keeper.locator('.document-locked')
      await question.getByText('Jemand anderes bearbeitet diesen Eintrag').waitFor()
      expect(await question.innerText()).not.toMatch(/[0-9a-f]{8}-|\b(AM|PM)\b/)
      // Who may only read takes nothing over.
      expect(await question.locator('button:visible').allTextContents()).toEqual([
        'Zurück',
        'Nur-Lese-Ansicht',
      ])
      const admin = await signInAs('admin')
      await admin.goto(writer.url(), { waitUntil: 'networkidle' })
      await admin
        .locator('.document-locked')
        .getByText('Redaktion (Beispiel) bearbeitet diesen Eintrag')
        .waitFor()
      // A page that is closed leaves its lock behind, which other tests would meet.
      await admin.evaluate(() =>
        fetch('/api/payload-locked-documents?where[id][exists]=true', { method: 'DELETE' }),
      )
      for (const page of [writer, keeper, admin]) await page.context().close()
    },
    TIMEOUT,
  )

  it(
    'should mark of minutes that cannot be approved yet only what is missing',
    async () => {
      const page = await signInAs('admin')
      await page.goto('/admin/collections/meeting-protocols', { waitUntil: 'networkidle' })
      const entry = page.locator('tbody tr:has-text("Entwurf") a').first()
      await page.goto((await entry.getAttribute('href'))!, { waitUntil: 'networkidle' })
      await chooseOption({ field: 'state', option: 'Genehmigt', page })
      await page.click('#action-save')
      await page.waitForSelector('.payload-toast-container >> text=nicht korrekt')
      // The form asks about its fields once more after a refusal.
      await page.waitForTimeout(2500)
      const marked = page.locator('.tabs-field__tab-button:has(.error-pill)')
      expect(await marked.allInnerTexts()).toEqual([expect.stringContaining('Genehmigung')])
      // A page that is closed leaves its lock behind, which other tests would meet.
      await page.evaluate(() =>
        fetch('/api/payload-locked-documents?where[id][exists]=true', { method: 'DELETE' }),
      )
      await page.context().close()
    },
    TIMEOUT,
  )

  it(
    'should read a stored length of time as it was typed',
    async () => {
      const page = await signInAs('editor')
      const { doc } = await askFromPage<{ doc: { durationMax: string; id: string } }>({
        data: { durationMax: '1 Jahr und 6 Monate', title: 'Probe der Dauer' },
        page,
        path: '/api/postings?draft=true&depth=0',
      })
      expect(doc.durationMax).toBe('P1Y6M')
      await page.goto(`/admin/collections/postings/${doc.id}`, { waitUntil: 'networkidle' })
      await page.click('.tabs-field__tab-button >> text=Eckdaten')
      const duration = page.locator('#field-durationMax')
      expect(await duration.inputValue()).toBe('1 Jahr und 6 Monate')
      await duration.fill('3 Monate')
      await page.click('#action-save-draft')
      await page.waitForSelector('.payload-toast-container >> text=gespeichert')
      await page.waitForTimeout(500)
      expect(await duration.inputValue()).toBe('3 Monate')
      const path = `/api/postings/${doc.id}?draft=true&depth=0`
      const stored = await askFromPage<{ durationMax: string }>({ page, path })
      expect(stored.durationMax).toBe('P3M')
      await page.context().close()
    },
    TIMEOUT,
  )
})
