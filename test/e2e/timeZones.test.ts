import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, openScreen } from './helpers/browser.ts'
import { askFromPage } from './helpers/askFromPage.ts'
import { chooseOption } from './helpers/chooseOption.ts'
import { describeBrowser } from './helpers/describeBrowser.ts'
import { readServer } from './helpers/server.ts'
import { signIn } from './helpers/signIn.ts'

const TIMEOUT = 120_000

type Times = { createdAt: string; updatedAt: string }

const inGermany = (time: string): string =>
  new Intl.DateTimeFormat('de', {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  })
    .format(new Date(time))
    .replace(',', '')

describeBrowser('dates in a browser of another zone', () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await openBrowser()
  }, TIMEOUT)
  afterAll(() => browser.close())

  it.each(['Europe/London', 'Europe/Berlin', 'Asia/Tbilisi'])(
    'should be shown and chosen in German time in %s',
    async (timezone) => {
      const { context, page } = await openScreen({ browser, timezone, url: readServer().url })
      await signIn({ page, role: 'editor' })
      const { doc } = await askFromPage<{ doc: { id: string } }>({
        data: { deadline: '2027-07-10', deadlineKind: 'day', title: `Zone ${timezone}` },
        page,
        path: '/api/postings?draft=true&depth=0',
      })
      const address = `/admin/collections/postings/${doc.id}`
      const read = async () => {
        const path = `/api/postings/${doc.id}?draft=true&depth=0`
        return (await askFromPage<{ deadline: string }>({ page, path })).deadline
      }
      await page.goto('/admin/collections/postings')
      await page.waitForSelector(`tr:has-text("Zone ${timezone}") >> text=10.07.2027`)

      await page.goto(address)
      await page.click('.tabs-field__tab-button >> text=Bewerbung')
      const deadline = page.locator('#field-deadline input')
      await deadline.waitFor()
      expect(await deadline.inputValue()).toBe('10.07.2027')

      // The picker's own way: a click on a day.
      await deadline.click()
      await page.click('.react-datepicker__day--015:not(.react-datepicker__day--outside-month)')
      await page.click('#action-save-draft')
      await page.waitForSelector('.payload-toast-container >> text=gespeichert')
      expect(await read()).toBe('2027-07-15T21:59:59.999Z')
      expect(await deadline.inputValue()).toBe('15.07.2027')

      await chooseOption({ field: 'deadlineKind', option: 'Uhrzeit', page })
      await deadline.fill('20.01.2028 18:30')
      await page.keyboard.press('Escape')
      await page.click('#action-save-draft')
      await page.waitForTimeout(2500)
      expect(await read()).toBe('2028-01-20T17:30:00.000Z')
      await page.reload()
      await page.click('.tabs-field__tab-button >> text=Bewerbung')
      await deadline.waitFor()
      expect(await deadline.inputValue()).toBe('20.01.2028 18:30')

      // What Payload itself tells of times: above the form, and in the list of versions.
      const path = `/api/postings/${doc.id}?draft=true&depth=0`
      const { createdAt, updatedAt } = await askFromPage<Times>({ page, path })
      const facts = page.locator('.doc-controls__meta')
      for (const time of [createdAt, updatedAt])
        await facts.getByText(inGermany(time), { exact: true }).first().waitFor()
      await page.goto(`${address}/versions`)
      const newest = page.locator('.versions tbody a').first()
      await newest.getByText(inGermany(updatedAt)).waitFor()
      await context.close()
    },
    TIMEOUT,
  )
})
