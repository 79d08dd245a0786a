import type { Page } from 'playwright-core'

/** Opens an entry from its list, however many entries other tests have added. A click on a list that is still being drawn anew would be lost. */
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
  await page.click(`table >> text=${text}`)
  await page.waitForURL(new RegExp(`/${collection}/[0-9a-f-]{36}`))
}
