import autocannon from 'autocannon'
import { ask } from './compareBodies.ts'
import type { Case, Figures } from './types.ts'
import { median } from './median.ts'

type Args = {
  clients: number
  rounds: number
  seconds: number
  subject: Case
  urls: string[]
  /** Seconds before the first round whose figures are not taken. */
  warmUp: number
}

const once = async ({
  clients,
  seconds,
  subject: { body, headers, method, path },
  url,
}: {
  clients: number
  seconds: number
  subject: Case
  url: string
}): Promise<Figures> => {
  const result = await autocannon({
    body,
    connections: clients,
    duration: seconds,
    headers,
    // Each entry of the case of writes has a title of its own.
    idReplacement: body?.includes('[<id>]'),
    method,
    url: url + path,
  })
  return {
    errors: result.errors + result.non2xx,
    p50: result.latency.p50,
    p99: result.latency.p99,
    perSecond: result['2xx'] / result.duration,
  }
}

/**
 * Sends one request to each of several servers for some seconds in turn, in changing order, several times, and gives
 * the median of the rounds for each: what else the machine does meets all of them.
 *
 * @throws Error where the request is refused, or never answered in time
 */
export const measure = async ({
  clients,
  rounds,
  seconds,
  subject,
  urls,
  warmUp,
}: Args): Promise<Figures[]> => {
  const all: Figures[][] = urls.map(() => [])
  for (const url of urls) {
    const { body, status } = await ask({ subject, url })
    if (status >= 300) throw new Error(`"${subject.name}" is answered by ${status}: ${body}`)
  }
  for (const url of urls) await once({ clients, seconds: warmUp, subject, url })
  for (let round = 0; round < rounds; round++) {
    const order = [...urls.keys()]
    if (round % 2 === 1) order.reverse()
    for (const index of order)
      all[index]!.push(await once({ clients, seconds, subject, url: urls[index]! }))
  }
  if (all.flat().every(({ perSecond }) => perSecond === 0))
    throw new Error(`"${subject.name}" got no answer within ${seconds} s: the machine is too busy.`)
  return all.map((figures) => ({
    errors: figures.reduce((sum, { errors }) => sum + errors, 0),
    p50: median(figures.map(({ p50 }) => p50)),
    p99: median(figures.map(({ p99 }) => p99)),
    perSecond: median(figures.map(({ perSecond }) => perSecond)),
  }))
}
