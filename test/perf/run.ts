import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import path from 'node:path'
import { runStep } from '../../src/start/runStep.mjs'
import { buildStock } from './buildStock.ts'
import { comparedCases, scaledCases, writeCase } from './cases.ts'
import { drawChart } from './drawChart.ts'
import { makeData } from './makeData.ts'
import { measure } from './measure.ts'
import { measureCompared } from './measureCompared.ts'
import { measureMemory } from './measureMemory.ts'
import { measureScaled } from './measureScaled.ts'
import { measureStarts } from './measureStarts.ts'
import { profileMissed } from './profileMissed.ts'
import { inWords, say } from './say.ts'
import type { Settings } from './Settings.ts'
import { startOurs } from './startOurs.ts'
import { startStock } from './startStock.ts'
import { writeReport } from './writeReport.ts'

/**
 * `npm run bench`: the product next to stock Payload in Next and a bare server, in turn on this machine. Writes
 * `docs/bench.md` and its chart. `-- --short` takes seconds a case, 300 postings only, and writes to `.cache/bench`.
 */
const isShort = process.argv.includes('--short')
const settings: Settings = isShort
  ? {
      few: 300,
      loadSeconds: 1,
      many: 300,
      ramp: { rounds: 1, seconds: 1, warmUp: 1 },
      readers: 8,
      starts: 1,
      writers: 16,
    }
  : {
      few: 300,
      loadSeconds: 6,
      many: 20_000,
      ramp: { rounds: 5, seconds: 3, warmUp: 3 },
      readers: 8,
      starts: 15,
      writers: 16,
    }
const { few, many, ramp, starts, writers } = settings

const folder = mkdtempSync(path.join(tmpdir(), 'dachverband-bench-'))
const folders = [folder]
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
process.once('exit', () => {
  for (const one of folders) rmSync(one, { force: true, recursive: true })
})

await runStep('Building the product', ['src/start.cjs', '--build'])
const app = await buildStock()
folders.push(app)
say('loading the demo and filling the databases')
const { copy, fill, known, token } = await makeData({ folder })
await fill(few)

const startBoth = {
  ours: () => startOurs({ folder: copy('ours', few) }),
  stock: () => startStock({ app, folder: copy('stock', few) }),
}
// Before the many are filled in: a process starts others the slower the more memory it has.
const firstAnswer = await measureStarts({ ...startBoth, starts })
const [toOurs, toStock] = [firstAnswer.ours.toFixed(0), firstAnswer.stock.toFixed(0)]
say(`first answer: ours ${toOurs} ms, stock ${toStock} ms`)

const [ours, stock] = [await startBoth.ours(), await startBoth.stock()]
const cases = comparedCases(known)
const compared = await measureCompared({ cases, folder, ours, settings, stock })
const memory = await measureMemory({ cases, ours, settings, stock })
const [mine, theirs] = await measure({
  ...ramp,
  clients: writers,
  subject: writeCase(token),
  urls: [ours.url, stock.url],
})
const writes = { ours: mine!, stock: theirs! }
say(`writes: ours ${inWords(writes.ours)}, stock ${inWords(writes.stock)}`)
await ours.stop()
await stock.stop()

if (many !== few) await fill(many)
const atFew = await startOurs({ folder: copy('few', few) })
const atMany = await startOurs({ folder: copy('many', many) })
const scaled = await measureScaled({ atFew, atMany, cases: scaledCases(known), settings })
await atFew.stop()
await atMany.stop()

const measured = { compared, firstAnswer, memory, scaled }
const profiles = isShort ? [] : await profileMissed({ copy, measured, settings })
const target = isShort ? '.cache/bench' : 'docs'
mkdirSync(path.join(target, 'images'), { recursive: true })
writeFileSync(path.join(target, 'images/bench.svg'), drawChart(measured))
await writeReport({
  file: path.join(target, 'bench.md'),
  results: {
    ...measured,
    cores: cpus().length,
    date: new Date().toISOString().slice(0, 10),
    memoryGib: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    profiles,
    writes,
  },
})
say(`written: ${target}/bench.md`)
