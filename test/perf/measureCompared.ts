import { ask, compareBodies } from './compareBodies.ts'
import { measure } from './measure.ts'
import { inWords, say } from './say.ts'
import type { Settings } from './Settings.ts'
import { startBare } from './startBare.ts'
import type { Case, Compared, Server } from './types.ts'

/** Both servers and a bare one on the same requests, once their answers are known to be the same. */
export const measureCompared = async ({
  cases,
  folder,
  ours,
  settings: { ramp, readers },
  stock,
}: {
  cases: Case[]
  folder: string
  ours: Server
  settings: Settings
  stock: Server
}): Promise<Compared[]> => {
  const answers: { body: string; subject: Case }[] = []
  for (const subject of cases) {
    const mine = await ask({ subject, url: ours.url })
    compareBodies({ ours: mine, stock: await ask({ subject, url: stock.url }), subject })
    answers.push({ body: mine.body, subject })
  }
  say(`${cases.length} requests are answered alike`)

  const bare = await startBare({ answers, folder })
  const compared: Compared[] = []
  for (const subject of cases) {
    const urls = [ours.url, stock.url]
    const [mine, theirs] = await measure({ ...ramp, clients: readers, subject, urls })
    const short = { clients: readers, rounds: 1, seconds: 1, warmUp: 1 }
    const [bytes] = await measure({ ...short, subject, urls: [bare.url] })
    compared.push({ bare: bytes!, ours: mine!, stock: theirs!, subject })
    const ratio = (mine!.perSecond / theirs!.perSecond).toFixed(2)
    say(`${subject.name}: ours ${inWords(mine!)}, stock ${inWords(theirs!)}, ratio ${ratio}`)
  }
  await bare.stop()
  return compared
}
