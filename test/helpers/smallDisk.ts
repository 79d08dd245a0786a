import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { mountedDisk } from './mountedDisk.ts'

type Fill = {
  /** How much room is left. */
  kib: number
  /** Who writes to it. */
  pid: number
}

export type SmallDisk = {
  fill: (options: Fill) => void
  folder: string
  /** Makes room again. */
  free: (options: Pick<Fill, 'pid'>) => void
  isMounted: boolean
  remove: () => void
}

/** No file may grow above what the largest has now and some more: what a process may be limited to without any rights. */
const limited = (): SmallDisk | undefined => {
  const prlimit = (...args: string[]): boolean =>
    spawnSync('prlimit', args, { stdio: 'ignore' }).status === 0
  if (!prlimit('--version')) return undefined
  const folder = mkdtempSync(path.join(tmpdir(), 'dachverband-disk-'))
  const limit = (pid: number, bytes: number | string): void => {
    if (!prlimit('--pid', String(pid), `--fsize=${bytes}:`)) throw new Error('prlimit failed')
  }
  return {
    fill: ({ kib, pid }) => {
      const sizes = readdirSync(folder).map((name) => statSync(path.join(folder, name)).size)
      // The room is each file's own, so that it takes many more changes until it is used up.
      limit(pid, Math.max(...sizes) + kib * 64)
    },
    folder,
    free: ({ pid }) => limit(pid, 'unlimited'),
    isMounted: false,
    remove: () => rmSync(folder, { force: true, recursive: true }),
  }
}

/**
 * A folder whose disk can be full: a tmpfs, or where none may be mounted (or `SMALL_DISK=limit`) a limit of the size of
 * files. Says in one line which; nothing where there is neither, which fails in CI.
 */
export const smallDisk = (mib: number): SmallDisk | undefined => {
  const mounted = process.env.SMALL_DISK === 'limit' ? undefined : mountedDisk(mib)
  const disk = mounted ? { ...mounted, isMounted: true } : limited()
  if (!disk && process.env.CI === 'true') throw new Error('Neither mount nor prlimit is possible.')
  const limit = disk && 'a limit of the size of each file, since no disk may be mounted'
  const name = mounted ? `a tmpfs of ${mib} MiB` : limit
  process.stderr.write(
    `full disk: ${name ?? 'not tested, since neither mount nor prlimit is possible'}\n`,
  )
  return disk
}
