import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { isAlive } from './isAlive.mjs'

const BEAT = 1000
const DEAD_AFTER = 20 * BEAT

const isAbandoned = (file) => {
  try {
    const age = Date.now() - statSync(file).mtimeMs
    const pid = Number(readFileSync(file, 'utf8'))
    return age > DEAD_AFTER || (pid > 0 && !isAlive(pid))
  } catch {
    return false
  }
}

const isMine = (file) => {
  try {
    return readFileSync(file, 'utf8') === String(process.pid)
  } catch {
    return false
  }
}

/**
 * Waits until no other start installs or builds in this folder, then holds the place. The holder touches the file
 * every second, so what a killed start left behind is seen, even where its process number was given out again.
 *
 * @returns {Promise<() => void>} gives the place free
 */
export const lockFolder = async (file) => {
  mkdirSync(path.dirname(file), { recursive: true })
  for (let hasSaid = false; ;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      // Of two that remove one abandoned file, the slower may remove the new one of the quicker: look again.
      await wait(100)
      if (isMine(file)) break
      continue
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (isAbandoned(file)) {
      rmSync(file, { force: true })
      continue
    }
    if (!hasSaid) process.stdout.write('  Another start builds in this folder, waiting for it\n')
    hasSaid = true
    await wait(250)
  }
  const release = () => {
    clearInterval(beat)
    process.off('exit', release)
    if (isMine(file)) rmSync(file, { force: true })
  }
  const beat = setInterval(() => {
    if (isMine(file)) utimesSync(file, new Date(), new Date())
  }, BEAT)
  beat.unref()
  process.on('exit', release)
  return release
}
