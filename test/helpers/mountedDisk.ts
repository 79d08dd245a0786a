import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import path from 'node:path'

export type MountedDisk = {
  /** Leaves so much room. */
  fill: (room: { kib: number }) => void
  folder: string
  /** Makes room again. */
  free: () => void
  remove: () => void
}

/** Root mounts by itself, a user where `sudo` asks for no password. */
const runAsRoot = (...command: string[]): boolean => {
  const [name = '', ...args] = userInfo().uid === 0 ? command : ['sudo', '-n', ...command]
  return spawnSync(name, args, { stdio: 'ignore' }).status === 0
}

/** A small disk in the memory (tmpfs); nothing where none may be mounted. */
export const mountedDisk = (mib: number): MountedDisk | undefined => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dachverband-disk-'))
  const { gid, uid } = userInfo()
  const options = `size=${mib}m,mode=0700,uid=${uid},gid=${gid}`
  if (!runAsRoot('mount', '-t', 'tmpfs', '-o', options, 'tmpfs', folder)) {
    rmSync(folder, { recursive: true })
    return undefined
  }
  // Of a name that is no content for backups and exports.
  const filler = path.join(folder, '.import-filler', 'file')
  return {
    fill: ({ kib }) => {
      mkdirSync(path.dirname(filler), { recursive: true })
      for (;;) {
        rmSync(filler, { force: true })
        const { bavail, bsize } = statfsSync(folder)
        try {
          return writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - kib * 1024)))
        } catch (error) {
          // The program that it is filled for has written meanwhile: what is left now is less.
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
        }
      }
    },
    folder,
    free: () => rmSync(filler, { force: true }),
    remove: () => {
      // Processes that ended just now may hold it for a moment.
      runAsRoot('umount', '--lazy', folder)
      rmSync(folder, { force: true, recursive: true })
    },
  }
}
