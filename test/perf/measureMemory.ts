import { setTimeout as sleep } from 'node:timers/promises'
import { measure } from './measure.ts'
import { memoryOf } from './memoryOf.ts'
import { say } from './say.ts'
import type { Settings } from './Settings.ts'
import type { Case, Memory, Server } from './types.ts'

/** What both hold on to after the same load and a rest; undefined where the system does not tell. */
export const measureMemory = async ({
  cases,
  ours,
  settings: { loadSeconds, readers },
  stock,
}: {
  cases: Case[]
  ours: Server
  settings: Settings
  stock: Server
}): Promise<Memory | undefined> => {
  const load = { clients: readers, rounds: 1, seconds: loadSeconds, warmUp: 1 }
  for (const subject of cases) await measure({ ...load, subject, urls: [ours.url, stock.url] })
  await sleep(2000)
  const [mine, theirs] = [memoryOf(ours.pid), memoryOf(stock.pid)]
  if (!mine || !theirs) return undefined
  say(`memory: ours ${mine.toFixed(0)} MiB, stock ${theirs.toFixed(0)} MiB`)
  return { ours: mine, stock: theirs }
}
