import { measure } from './measure.ts'
import { inWords, say } from './say.ts'
import type { Settings } from './Settings.ts'
import type { Case, Scaled, Server } from './types.ts'

/** The same requests to the product with few postings and to the product with many. */
export const measureScaled = async ({
  atFew,
  atMany,
  cases,
  settings: { few, many, ramp, readers },
}: {
  atFew: Server
  atMany: Server
  cases: Case[]
  settings: Settings
}): Promise<Scaled[]> => {
  const rounds = Math.min(ramp.rounds, 3)
  const scaled: Scaled[] = []
  for (const subject of cases) {
    const [less, more] = await measure({
      clients: readers,
      rounds,
      seconds: Math.min(ramp.seconds, 2),
      subject,
      urls: [atFew.url, atMany.url],
      warmUp: 1,
    })
    scaled.push({ few: less!, many: more!, subject })
    const cost = (less!.perSecond / more!.perSecond).toFixed(2)
    say(`${subject.name}: ${few} ${inWords(less!)}, ${many} ${inWords(more!)}, cost ${cost}`)
  }
  return scaled
}
