import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { type Product, startProduct } from '../helpers/startProduct.ts'
import { openBrowser, openScreen } from './helpers/browser.ts'
import { describeBrowser } from './helpers/describeBrowser.ts'

const TIMEOUT = 120_000

/** The start prints it after the server has begun to answer. */
const printedCode = async (log: string): Promise<string> => {
  for (;;) {
    const code = /One-time code[^:]*: (\S+)/.exec(readFileSync(log, 'utf8'))?.[1]
    if (code) return code
    await sleep(100)
  }
}

describeBrowser('whoever makes the first account', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dachverband-first-user-'))
  let browser: Browser
  let product: Product

  beforeAll(async () => {
    product = await startProduct({ env: { DEMO: 'false' }, folder })
    browser = await openBrowser()
  }, TIMEOUT)
  afterAll(async () => {
    await browser.close()
    await product.kill()
    rmSync(folder, { force: true, recursive: true })
  })

  it(
    'should get in with the right code after a wrong one, and be told how long the password is',
    async () => {
      const code = await printedCode(path.join(folder, 'server.log'))
      const { page } = await openScreen({ browser, url: product.url })
      await page.goto('/admin/create-first-user', { waitUntil: 'networkidle' })
      expect(await page.locator('.create-first-user').textContent()).toContain(
        'mindestens 12 Zeichen',
      )
      await page.fill('#field-code', 'AAAA-AAAA-AAAA-AAAA')
      await page.fill('#field-name', 'Erste Person')
      await page.fill('#field-email', 'erste@example.org')
      await page.fill('#field-password', 'a-long-enough-password')
      await page.fill('#field-confirm-password', 'a-long-enough-password')
      const mark = page.locator('.field-type:has(#field-code) .field-error')
      await page.click('.create-first-user button[type=submit]')
      await page.waitForSelector('.payload-toast-container >> text=nicht korrekt: Einmal-Code')
      expect(await mark.textContent()).toContain('Der Einmal-Code stimmt nicht')

      await page.fill('#field-code', code)
      await mark.waitFor({ state: 'detached' })
      await page.click('.create-first-user button[type=submit]')
      await page.waitForSelector('.start-page')
    },
    TIMEOUT,
  )
})
