import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { markServing, othersServing } from '../../../src/start/serving.cjs'

const former = process.cwd()
const folder = mkdtempSync(path.join(tmpdir(), 'dachverband-serving-'))
const note = path.join(folder, '.cache/serving', String(process.ppid))

beforeAll(() => {
  process.chdir(folder)
  mkdirSync(path.dirname(note), { recursive: true })
})
afterAll(() => {
  process.chdir(former)
  rmSync(folder, { recursive: true })
})

it('should take another process that has the number of a dead one for what it is', () => {
  // The parent is alive, and this is not its note.
  writeFileSync(note, 'started at another time')
  expect(othersServing()).toEqual([])
  expect(existsSync(note)).toBe(false)
})

it('should know another one that serves, until it is killed', async () => {
  const module = pathToFileURL(path.join(former, 'src/start/serving.cjs')).href
  const script = `import { markServing } from '${module}'
    markServing()
    console.log('marked')
    setInterval(() => undefined, 60_000)`
  const other = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd: folder })
  await once(other.stdout, 'data')
  markServing()
  expect(othersServing()).toEqual([other.pid])
  other.kill('SIGKILL')
  await once(other, 'exit')
  expect(othersServing()).toEqual([])
})
