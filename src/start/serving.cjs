const {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} = require('node:fs')
const path = require('node:path')

const folder = '.cache/serving'

/** When a process began, as Linux counts it; empty on other systems. Numbers of processes are given again. */
const beginOf = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ')[19]
  } catch {
    return ''
  }
}

const isServing = (pid) => {
  try {
    if (readFileSync(path.join(folder, String(pid)), 'utf8') !== beginOf(pid)) return false
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** Process numbers of other starts that serve from this folder; what dead ones left is cleared away. */
const othersServing = () => {
  mkdirSync(folder, { recursive: true })
  const pids = readdirSync(folder).map(Number)
  for (const pid of pids.filter((pid) => !isServing(pid))) {
    rmSync(path.join(folder, String(pid)), { force: true })
  }
  return pids.filter((pid) => pid !== process.pid && isServing(pid))
}

const FORBIDDEN = ['EACCES', 'EPERM', 'EROFS']

/**
 * Notes that this process serves from the build in this folder, until it ends. In a folder of another user, as in an image,
 * there is no note: who owns it builds it before.
 *
 * @returns {() => void} takes the note back
 */
const markServing = () => {
  const file = path.resolve(folder, String(process.pid))
  try {
    mkdirSync(folder, { recursive: true })
    // Never there without its content, which would be taken for that of a dead one.
    const part = `${path.resolve(folder)}-${process.pid}`
    writeFileSync(part, beginOf(process.pid))
    renameSync(part, file)
  } catch (error) {
    if (!FORBIDDEN.includes(error.code)) throw error
    return () => undefined
  }
  const unmark = () => rmSync(file, { force: true })
  process.on('exit', unmark)
  return unmark
}

module.exports = { othersServing, markServing }
