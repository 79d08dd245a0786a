import type { Page } from 'playwright-core'
import { readServer } from './server.ts'

/** Signs in through the form with the demo account of a role. */
export const signIn = async ({ page, role }: { page: Page; role: string }): Promise<void> => {
  const account = readServer().accounts.find((entry) => entry.role === role)
  if (!account) throw new Error(`There is no demo account of the role ${role}.`)
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(account.email)
  await page.locator('#field-password').fill(account.password)
  await page.locator('form.login__form button[type=submit]').click()
  await page.waitForURL((address) => !address.pathname.includes('/login'))
}
