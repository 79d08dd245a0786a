import { existsSync } from 'node:fs'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const EXECUTABLE = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

export const hasBrowser = (): boolean => existsSync(EXECUTABLE)

/** Debian's Chromium without any networking of its own, so that every foreign request is the page's. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    executablePath: EXECUTABLE,
  })

export type Screen = { context: BrowserContext; foreignRequests: string[]; page: Page }

/** A page in a fresh context that notes every request to another host than the server's. */
export const openScreen = async ({
  browser,
  hasTouch = false,
  language = 'de-DE',
  theme = 'light',
  timezone = 'Europe/Berlin',
  url,
  width = 1280,
}: {
  browser: Browser
  /** A phone or a tablet, where a finger points. @default false */
  hasTouch?: boolean
  language?: string
  theme?: 'dark' | 'light'
  timezone?: string
  url: string
  width?: number
}): Promise<Screen> => {
  const context = await browser.newContext({
    baseURL: url,
    colorScheme: theme,
    hasTouch,
    isMobile: hasTouch,
    locale: language,
    timezoneId: timezone,
    viewport: { height: 900, width },
  })
  const page = await context.newPage()
  const foreignRequests: string[] = []
  page.on('request', (request) => {
    const target = new URL(request.url())
    if (target.protocol.startsWith('http') && target.origin !== url) {
      foreignRequests.push(request.url())
    }
  })
  return { context, foreignRequests, page }
}
