import { isDeepStrictEqual } from 'node:util'
import type { Case } from './types.ts'

export type Answer = { body: string; status: number }

/** What a server answers to the request of a case. */
export const ask = async ({ subject, url }: { subject: Case; url: string }): Promise<Answer> => {
  const { body, headers, method, path } = subject
  const response = await fetch(url + path, { body, headers, method })
  return { body: await response.text(), status: response.status }
}

/**
 * Compares two answers, key by key; the order of keys does not count.
 *
 * @throws Error that shows both, where they differ, or where it is not a success
 */
export const compareBodies = ({
  ours,
  stock,
  subject,
}: {
  ours: Answer
  stock: Answer
  subject: Case
}): void => {
  const isFine = ours.status === 200 && stock.status === 200 && !ours.body.includes('"errors":')
  if (isFine && isDeepStrictEqual(JSON.parse(ours.body), JSON.parse(stock.body))) return
  const show = ({ body, status }: Answer) => `${status} ${body.slice(0, 1500)}`
  throw new Error(
    `"${subject.name}" is answered differently.\nours:  ${show(ours)}\nstock: ${show(stock)}`,
  )
}
