import { expect } from '@jest/globals'
import type { Page } from 'playwright-core'

/**
 * Opens an entry from its list, however many entries other tests have added. A click on a list that is still being drawn
 * anew is lost, whatever the network does, so it is made again.
 */
export const openEntry = async ({
  collection,
  page,
  text,
}: {
  collection: string
  page: Page
  /** What its row shows. */
  text: string
}): Promise<void> => {
  await page.goto(`/admin/collections/${collection}?limit=100`, { waitUntil: 'networkidle' })
  const isOpen = () => page.url().includes(`/${collection}/`)
  for (let attempt = 1; attempt <= 3 && !isOpen(); attempt += 1) {
    await page.click(`table >> text=${text}`)
    await page.waitForURL(isOpen, { timeout: 10_000 }).catch(() => undefined)
  }
  expect(isOpen()).toBe(true)
  await page.waitForLoadState('networkidle')
}
