import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { buildSchema } from 'graphql'
import { makeEntry, samplesOf } from './access/samples.ts'
import { type Checkpoint, takeCheckpoint } from './access/takeCheckpoint.ts'
import { makeWorld, type World } from './access/world.ts'
import { attacksAtRandom } from './fuzz/attacksAtRandom.ts'
import { attacksByAddress, attacksByField } from './fuzz/attacks.ts'
import { attacksByFilter } from './fuzz/attacksByFilter.ts'
import { attacksByGraphql } from './fuzz/attacksByGraphql.ts'
import { type Attack, inspect } from './fuzz/inspect.ts'

/** `npm run test:fuzz`: every combination and 2,000 requests at random, instead of a share of both. */
const isLong = process.env.FUZZ === 'long'
const seed = Number(process.env.FUZZ_SEED ?? 3901)
const HOURS = 3_600_000

let world: World
let checkpoint: Checkpoint | undefined

const say = (text: string): void => {
  process.stderr.write(`${text}\n`)
}

/** Memory in use after what can be given back was given back, in bytes. */
const usedMemory = (): number => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  collect()
  return process.memoryUsage().heapUsed
}

/** Tries all of them, or in the short form every so many, so that each class meets many a route. */
const tryAll = async (attacks: Iterable<Attack>, every: number): Promise<void> => {
  const faults: string[] = []
  let count = 0
  let tried = 0
  for (const attack of attacks) {
    count += 1
    if (!isLong && count % every !== seed % every) continue
    tried += 1
    const fault = await inspect({ attack, checkpoint, world })
    if (fault) faults.push(fault)
    if (faults.length > 40) break
  }
  say(`${tried} of ${count} combinations tried`)
  expect(faults).toEqual([])
}

describe('bad input', () => {
  beforeAll(async () => {
    world = await makeWorld()
    const samples = samplesOf(world)
    for (const slug of ['postings', 'meetings', 'meeting-protocols', 'media', 'people'])
      for (const kind of ['own', 'public'] as const) await makeEntry({ kind, samples, slug, world })
    // Only SQLite can be asked in one statement whether anybody has written.
    if (!process.env.MONGODB_TEST_SERVER) checkpoint = await takeCheckpoint(world)
  })
  afterAll(async () => {
    checkpoint?.stop()
    await world.host.stop()
  })

  it(
    'should be refused in every parameter of every route',
    () => tryAll(attacksByAddress(world.payload), 307),
    HOURS,
  )

  it(
    'should be refused in every field of every entry',
    () => tryAll(attacksByField(world.payload), 61),
    HOURS,
  )

  it(
    'should be refused in every condition of a filter',
    () => tryAll(attacksByFilter(world.payload), 997),
    HOURS,
  )

  it(
    'should be refused in every argument of GraphQL',
    () => tryAll(attacksByGraphql(buildSchema(readFileSync('src/schema.graphql', 'utf8'))), 97),
    HOURS,
  )

  it(
    'should be refused at random, by a seed that repeats it, and leave the memory flat',
    async () => {
      const numRuns = isLong ? 2000 : 250
      const attempt = async (attack: Attack) => {
        expect(await inspect({ attack, checkpoint, world })).toBeUndefined()
      }
      say(`seed ${seed}: ${numRuns} requests at random`)
      await fc.assert(fc.asyncProperty(attacksAtRandom(world.payload), attempt), {
        numRuns,
        seed,
      })
      const before = usedMemory()
      await fc.assert(fc.asyncProperty(attacksAtRandom(world.payload), attempt), {
        numRuns,
        seed: seed + 1,
      })
      // Caches fill, and nothing grows with the requests.
      expect(usedMemory() - before).toBeLessThan(numRuns * 20_000)
    },
    HOURS,
  )
})
