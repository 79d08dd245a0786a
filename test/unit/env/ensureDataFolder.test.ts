import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureDataFolder } from '../../../src/env/ensureDataFolder.ts'

const NOBODY = 65_534

describe('the data folder', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'data-folder-'))
    chmodSync(folder, 0o755)
  })
  const isRoot = process.geteuid?.() === 0
  afterEach(() => {
    if (isRoot) process.seteuid?.(0)
  })
  afterAll(() => rmSync(folder, { force: true, recursive: true }))

  it('should be made with those above it, for its owner and group, and left empty', () => {
    const place = path.join(folder, 'new', 'data')
    ensureDataFolder(place)
    ensureDataFolder(place)
    expect(statSync(place).mode & 0o777).toBe(0o750)
    expect(readdirSync(place)).toEqual([])
  })

  it('should be refused in a folder without the right to write', () => {
    const above = path.join(folder, 'read-only')
    mkdirSync(above, { mode: 0o555 })
    // Root writes anywhere.
    if (isRoot) process.seteuid?.(NOBODY)
    for (const place of [above, path.join(above, 'data')]) {
      expect(() => ensureDataFolder(place)).toThrow(
        `DATA_DIR is set to "${place}", but allowed is a folder that this program can write (this user has no right to write there).`,
      )
    }
    expect(existsSync(path.join(above, 'data'))).toBe(false)
  })
})
