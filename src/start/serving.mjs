import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = '.cache/serving'

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Process numbers of other starts that serve from this folder; what dead ones left is cleared away. */
export const othersServing = () => {
  mkdirSync(folder, { recursive: true })
  const pids = readdirSync(folder).map(Number)
  for (const pid of pids.filter((pid) => !isAlive(pid))) {
    rmSync(path.join(folder, String(pid)), { force: true })
  }
  return pids.filter((pid) => pid !== process.pid && isAlive(pid))
}

/**
 * Notes that this process serves from the build in this folder, until it ends.
 *
 * @returns {() => void} takes the note back
 */
export const markServing = () => {
  const file = path.resolve(folder, String(process.pid))
  mkdirSync(folder, { recursive: true })
  writeFileSync(file, '')
  const unmark = () => rmSync(file, { force: true })
  process.on('exit', unmark)
  return unmark
}
