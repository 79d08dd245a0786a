import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser, openScreen } from './helpers/browser.ts'
import { askFromPage } from './helpers/askFromPage.ts'
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
    'should give a finger room on a phone, and have enough contrast there',
    async () => {
      const { url } = readServer()
      const { context, page } = await openScreen({ browser, hasTouch: true, url, width: 390 })
      await signIn({ page, role: 'editor' })
      const posting = await askFromPage<{ docs: { id: string }[] }>({
        page,
        path: '/api/postings?limit=1&depth=0',
      })
      const list = '/admin/collections/postings'
      for (const screen of ['/admin', list, `${list}/${posting.docs[0]?.id}`]) {
        await page.goto(screen, { waitUntil: 'networkidle' })
        await page.waitForTimeout(500)
        const small = await page.evaluate(() =>
          [...document.querySelectorAll('a[href], button')].flatMap((one) => {
            const { height, width } = one.getBoundingClientRect()
            const { display, visibility } = getComputedStyle(one)
            // Links within a text are as high as its lines, and what is not shown has no size.
            const isShown = width > 0 && height > 0 && visibility !== 'hidden'
            const isSmall = isShown && display !== 'inline' && (width < 24 || height < 24)
            return isSmall && !one.closest('.nav') ? [`${one.className} ${width} × ${height}`] : []
          }),
        )
        const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze()
        const pale = violations.flatMap(({ nodes }) => nodes.map(({ target }) => target))
        expect({ pale, screen, small }).toEqual({ pale: [], screen, small: [] })
      }
      await page.goto('/admin', { waitUntil: 'networkidle' })
      await page.click('.app-header__mobile-nav-toggler')
      await page.waitForTimeout(1000)
      const { violations } = await new AxeBuilder({ page }).withRules('color-contrast').analyze()
      expect(violations.flatMap(({ nodes }) => nodes.map(({ target }) => target))).toEqual([])
      await context.close()
    },
    TIMEOUT,
  )

  it(
    'should have a name for every control, and let none be focused that a screen reader does not know',
    async () => {
      const { url } = readServer()
      const { context, page } = await openScreen({ browser, url })
      await signIn({ page, role: 'admin' })
      const openFirst = async (collection: string) => {
        await page.goto(`/admin/collections/${collection}`, { waitUntil: 'networkidle' })
        // Another test may be at work on one, which asks before it lets anybody else in.
        const free = page.locator('table tbody tr:not(:has(.locked)) a').first()
        await page.goto(String(await free.getAttribute('href')), { waitUntil: 'networkidle' })
        await page.waitForTimeout(500)
      }
      const found: unknown[] = []
      const check = async (screen: string) => {
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          // These want a change in Payload (docs/accessibility.md).
          .disableRules(['color-contrast', 'nested-interactive', 'target-size'])
          .analyze()
        for (const { id, nodes } of violations)
          found.push({ id, screen, targets: nodes.map(({ html }) => html.slice(0, 200)) })
      }
      await page.goto('/admin/collections/postings?limit=10', { waitUntil: 'networkidle' })
      await check('list')
      await openFirst('postings')
      for (const tab of ['Text', 'Eckdaten', 'Bewerbung']) {
        await page.click(`.tabs-field__tab-button >> text=${tab}`)
        await page.waitForTimeout(500)
        await check(tab)
      }
      await openFirst('meetings')
      await check('meeting')
      await page.click('.tabs-field__tab-button >> text=Tagesordnung')
      await page.waitForTimeout(500)
      await check('agenda')
      await openFirst('media')
      await check('picture')
      expect(found).toEqual([])
      await context.close()
    },
    TIMEOUT,
  )

  it(
    'should speak English to who works in English',
    async () => {
      const { url } = readServer()
      const { context, page } = await openScreen({ browser, language: 'en-GB', url })
      await signIn({ page, role: 'admin' })
      // In German the verb comes last.
      expect(await page.locator('.start-page__actions a').first().innerText()).toBe('New: Posting')
      const posting = await askFromPage<{ docs: { id: string }[] }>({
        page,
        path: '/api/postings?limit=1&depth=0',
      })
      const forms = screens.filter((screen) => !/collections\/[^/]+$/.test(screen))
      for (const screen of [...forms, `/admin/collections/postings/${posting.docs[0]?.id}`]) {
        await page.goto(screen, { waitUntil: 'networkidle' })
        const texts = await page
          .locator('label, th, h2, h3, button, .field-description, .tabs-field__tab-button, nav a')
          .allInnerTexts()
        const german = texts.filter((text) =>
          /[äöüß„]|\b(der|die|das|und|oder|nicht|bitte)\b/i.test(text),
        )
        expect({ german, screen }).toEqual({ german: [], screen })
      }
      await context.close()
    },
    TIMEOUT,
  )

  // Colours depend on the theme and names on the language, so that two runs see both of both.
  it.each([
    { language: 'de-DE', theme: 'light' as const },
    { language: 'en-GB', theme: 'dark' as const },
  ])(
    'should have no accessibility violation in what is our own: $language, $theme',
    async ({ language, theme }) => {
      const { url } = readServer()
      const { context, page } = await openScreen({ browser, language, theme, url })
      const found: unknown[] = []
      const check = async (part: string) => {
        await page.waitForSelector(part)
        // What is still being faded in has too little contrast.
        await page.evaluate(() =>
          Promise.allSettled(
            document
              .getAnimations()
              .filter((animation) => animation instanceof CSSTransition)
              .map(({ finished }) => finished),
          ),
        )
        const { violations } = await new AxeBuilder({ page })
          .include(part)
          .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
          .analyze()
        for (const { id, nodes } of violations)
          found.push({ id, part, targets: nodes.map(({ target }) => target) })
      }
      const openFirst = async (collection: string, tab?: number) => {
        await page.goto(`/admin/collections/${collection}`)
        const entry = await page.locator('table tbody a').first().getAttribute('href')
        await page.goto(String(entry))
        if (tab !== undefined) await page.locator('.tabs-field__tab-button').nth(tab).click()
      }

      for (const screen of ['/admin/forgot', '/admin/login']) {
        await page.goto(screen, { waitUntil: 'networkidle' })
        await check('body')
      }
      expect(await page.getAttribute('html', 'data-theme')).toBe(theme)
      await signIn({ page, role: 'admin' })
      await check('.start-page')
      // By keyboard the way through the page is seen.
      for (let step = 0; step < 8; step += 1) {
        await page.keyboard.press('Tab')
        const outline = await page.evaluate(() => {
          const at = document.activeElement
          return at?.closest('.start-page') ? getComputedStyle(at).outlineStyle : undefined
        })
        if (outline === 'none') found.push({ part: 'focus', step })
      }
      await page.click('.nav-toggler')
      await check('.identity--nav')
      await page.goto('/admin/collections/postings/create')
      await page.click('.new-posting button[type=submit]')
      await check('.new-posting')
      await page.goto('/admin/collections/media')
      await check('.image-cell')
      await page.goto('/admin/collections/users')
      await check('.cell-roles')
      await page.goto('/admin/collections/meetings/create')
      await check('.date-time-field:has(#field-start)')
      await openFirst('meeting-protocols', 1)
      await check('.row-summary')
      await openFirst('member-organizations')
      await check('.upload-titles')
      await check('.date-time-field:has(.date-time-picker__clear-button)')
      expect(found).toEqual([])
      await context.close()
    },
    TIMEOUT,
  )
})
