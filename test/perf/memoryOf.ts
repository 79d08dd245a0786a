import { existsSync, readFileSync } from 'node:fs'

/** Mebibytes of resident memory of a process and its children; undefined where the system has no `/proc`. */
export const memoryOf = (pid: number): number | undefined => {
  const file = `/proc/${pid}/status`
  if (!existsSync(file)) return undefined
  const [, kibibytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8')) ?? []
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim()
  const below = children.split(' ').filter(Boolean)
  return below.reduce(
    (sum, child) => sum + (memoryOf(Number(child)) ?? 0),
    Number(kibibytes) / 1024,
  )
}
