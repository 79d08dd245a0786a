import type { Page } from 'playwright-core'

/** Opens a select or relation of the form, types what to look for and takes the first option that holds it. */
export const chooseOption = async ({
  field,
  option,
  page,
}: {
  /** Path of the field, groups joined by `__` as in the form's ids. */
  field: string
  option: string
  page: Page
}): Promise<void> => {
  const control = page.locator(`#field-${field}`)
  await control.locator('.rs__control').click()
  await control.locator('.rs__input').fill(option)
  await page.locator('.rs__option', { hasText: option }).first().click()
}
