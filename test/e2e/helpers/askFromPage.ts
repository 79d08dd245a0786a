import type { Page } from 'playwright-core'

/** Asks the API from within the page, with its session: a session that comes from elsewhere is not taken for one. */
export const askFromPage = <Answer>({
  data,
  page,
  path,
}: {
  /** What to create; without it the path is read. */
  data?: object
  page: Page
  path: string
}): Promise<Answer> =>
  page.evaluate(
    async ({ body, target }) => {
      const response = await fetch(
        target,
        body
          ? { body, headers: { 'Content-Type': 'application/json' }, method: 'POST' }
          : undefined,
      )
      return (await response.json()) as Answer
    },
    { body: data && JSON.stringify(data), target: path },
  )
