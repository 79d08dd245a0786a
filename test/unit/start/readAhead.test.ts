import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from '@jest/globals'
import { readAhead } from '../../../src/start/readAhead.cjs'

const folder = mkdtempSync(path.join(tmpdir(), 'dachverband-ahead-'))
const file = path.join(folder, 'program')
afterAll(() => rmSync(folder, { recursive: true }))

it('should give what was in a file', async () => {
  writeFileSync(file, 'the program')
  expect(String(await readAhead(file)())).toBe('the program')
})

it('should give nothing where there is no such file, or another one by now', async () => {
  expect(await readAhead(path.join(folder, 'none'))()).toBeUndefined()
  writeFileSync(file, 'the program')
  const replaced = readAhead(file)
  writeFileSync(`${file}.new`, 'one as long')
  renameSync(`${file}.new`, file)
  expect(await replaced()).toBeUndefined()
  const removed = readAhead(file)
  rmSync(file)
  expect(await removed()).toBeUndefined()
})
