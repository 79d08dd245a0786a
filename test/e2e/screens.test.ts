import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, openScreen } from './helpers/browser.ts'
import { describeBrowser } from './helpers/describeBrowser.ts'
import { readServer } from './helpers/server.ts'
import { signIn } from './helpers/signIn.ts'

const TIMEOUT = 300_000

const screens = [
  '/admin',
  '/admin/account',
  ...[
    'postings',
    'member-organizations',
    'advisory-boards',
    'meetings',
    'meeting-protocols',
    'resolutions',
    'municipalities',
    'people',
    'media',
    'documents',
    'users',
    'partners',
  ].flatMap((slug) => [`/admin/collections/${slug}`, `/admin/collections/${slug}/create`]),
  '/admin/globals/association',
]

describeBrowser('every screen of the admin', () => {
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser()
  }, TIMEOUT)
  afterAll(() => browser.close())

  it.each([1280, 390])(
    'should load from this host alone, without an error and within the width, at %d px',
    async (width) => {
      const { url } = readServer()
      const { context, foreignRequests, page } = await openScreen({ browser, url, width })
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
      page.on('response', (response) => {
        if (response.status() >= 500) errors.push(`${response.url()}: ${response.status()}`)
      })
      await signIn({ page, role: 'admin' })
      for (const screen of screens) {
        const response = await page.goto(screen, { waitUntil: 'networkidle' })
        expect({ screen, status: response?.status() }).toEqual({ screen, status: 200 })
        // The layout settles after the network has: editors and selects are drawn in the browser.
        await page.waitForTimeout(500)
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        )
        expect({ isTooWide: overflow > 1, screen }).toEqual({ isTooWide: false, screen })
      }
      expect({ errors, foreignRequests }).toEqual({ errors: [], foreignRequests: [] })
      await context.close()
    },
    TIMEOUT,
  )

  it(
    'should have no accessibility violation on the own start page',
    async () => {
      const { context, page } = await openScreen({ browser, url: readServer().url })
      await signIn({ page, role: 'editor' })
      await page.waitForSelector('.start-page')
      const { violations } = await new AxeBuilder({ page })
        .include('.start-page')
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
        .analyze()
      expect(
        violations.map(({ id, nodes }) => ({ id, targets: nodes.map(({ target }) => target) })),
      ).toEqual([])
      await context.close()
    },
    TIMEOUT,
  )
})
