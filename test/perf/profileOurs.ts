import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { measure } from './measure.ts'
import { sourceInBundle } from './sourceInBundle.ts'
import { startOurs } from './startOurs.ts'
import type { Case, Share } from './types.ts'

type Frame = { columnNumber: number; functionName: string; lineNumber: number; url: string }
type Profile = {
  nodes: { callFrame: Frame; id: number }[]
  samples: number[]
  timeDeltas: number[]
}

const BUNDLE = 'dist/server.cjs'
const MOST = 12
const LOAD_SECONDS = 8

/** Whose code a frame is: a package, a folder of the project, Node, or what V8 does by itself. */
const ownerOf = ({
  frame: { columnNumber, functionName, lineNumber, url },
  sourceAt,
}: {
  frame: Frame
  sourceAt: ReturnType<typeof sourceInBundle>
}): string => {
  if (functionName === '(program)') return 'native code'
  if (functionName.startsWith('(')) return functionName
  const source =
    (url.endsWith(BUNDLE) && sourceAt({ column: columnNumber, line: lineNumber })) || url
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(source) ?? []
  if (name) return name
  const [, own] = /(?:^|\/dist\/)((?:src|plugins|collections)\/[^/]+)/.exec(source) ?? []
  if (own) return own
  return url.startsWith('node:') ? 'node' : 'others'
}

/**
 * Runs the product under Node's profiler and says whose code its thread ran: from the process's start to its first
 * answer, or, with a case, under its load alone.
 */
export const profileOurs = async ({
  folder,
  subject,
}: {
  folder: string
  subject?: Case
}): Promise<Share[]> => {
  const server = await startOurs({
    folder,
    nodeArgs: ['--cpu-prof', '--cpu-prof-interval=1000', `--cpu-prof-dir=${folder}`],
  })
  const load = { clients: 8, rounds: 1, seconds: LOAD_SECONDS, warmUp: 2 }
  if (subject) await measure({ ...load, subject, urls: [server.url] })
  await server.stop()
  const [file] = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'))
  if (!file) return []
  const { nodes, samples, timeDeltas } = JSON.parse(
    readFileSync(path.join(folder, file), 'utf8'),
  ) as Profile
  const sourceAt = sourceInBundle(BUNDLE)
  const owners = new Map(
    nodes.map(({ callFrame: frame, id }) => [id, ownerOf({ frame, sourceAt })]),
  )
  const total = timeDeltas.reduce((sum, delta) => sum + delta, 0)
  const from = subject ? total - LOAD_SECONDS * 1e6 : 0
  const times = new Map<string, number>()
  let [passed, counted] = [0, 0]
  for (const [index, id] of samples.entries()) {
    const delta = timeDeltas[index] ?? 0
    passed += delta
    const owner = owners.get(id) ?? 'others'
    if (passed < from || owner === '(idle)') continue
    counted += delta
    times.set(owner, (times.get(owner) ?? 0) + delta)
  }
  return [...times]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([name, time]) => ({ name, share: time / counted }))
}
