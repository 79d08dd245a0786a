import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'

/** Keeps some 45 MiB in use, renews a third of it again and again, and prints how large the heap has been. */
const PROGRAM = `
import { limitHeapGrowth } from './src/lifecycle/limitHeapGrowth.ts'
if (process.env.LIMITED) limitHeapGrowth()
const row = (n) => ({ id: String(n), parts: Array.from({ length: 8 }, (_, part) => ({ n, part })) })
const kept = Array.from({ length: 60_000 }, (_, n) => row(n))
let peak = 0
for (let n = 0; n < 1_500_000; n++) {
  kept[n % 20_000] = row(n)
  if (n % 1000 === 0) peak = Math.max(peak, process.memoryUsage().heapTotal)
}
process.stdout.write(String(peak))
`

const peakOf = (env: Record<string, string>): number =>
  Number(
    execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', PROGRAM], {
      env: { ...process.env, NODE_OPTIONS: '', ...env } as NodeJS.ProcessEnv,
    }),
  )

describe('the heap', () => {
  it('should stay near to what is in use once its growth is limited', () => {
    expect(peakOf({ LIMITED: 'yes' })).toBeLessThan(0.8 * peakOf({}))
  })
})
