import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { hashFiles } from '../../../src/start/hashFiles.cjs'
import { hashSources } from '../../../src/start/hashSources.cjs'

describe('the hash of the sources', () => {
  let folder: string
  let note: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'sources-'))
    note = path.join(folder, 'notes/sources.json')
    write('one.ts', 'one')
    write('two.ts', 'two')
  })
  afterEach(() => {
    jest.restoreAllMocks()
    rmSync(folder, { force: true, recursive: true })
  })

  const write = (name: string, text: string): void => {
    mkdirSync(path.join(folder, 'src'), { recursive: true })
    writeFileSync(path.join(folder, 'src', name), text)
  }
  const places = (): string[] => [path.join(folder, 'src')]
  const hash = (): string => hashSources({ note, places: places() })
  /** As though the files had been changed a minute ago. */
  const wait = () => jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)

  it('should be that of the contents, with and without a note', () => {
    wait()
    const first = hash()
    expect(first).toBe(hashFiles(places()))
    expect(readFileSync(note, 'utf8')).toContain(first)
    expect(hash()).toBe(first)
  })

  it('should be taken from the note while no file was changed', () => {
    wait()
    hash()
    const known = JSON.parse(readFileSync(note, 'utf8')) as Record<string, string>
    writeFileSync(note, JSON.stringify({ ...known, hash: 'of the note' }))
    expect(hash()).toBe('of the note')
  })

  it('should see a change of one size whose file got its old time back', () => {
    wait()
    const file = path.join(folder, 'src/one.ts')
    const time = new Date('2026-01-01')
    utimesSync(file, time, time)
    const before = hash()
    write('one.ts', 'eno')
    utimesSync(file, time, time)
    expect(hash()).not.toBe(before)
    expect(hash()).toBe(hashFiles(places()))
  })

  it('should see what came and what went', () => {
    wait()
    const before = hash()
    write('three.ts', 'three')
    expect(hash()).not.toBe(before)
    rmSync(path.join(folder, 'src/three.ts'))
    expect(hash()).toBe(before)
  })

  it('should note nothing of a file that was just changed, since another change may have the same time', () => {
    hash()
    expect(() => readFileSync(note)).toThrow('ENOENT')
  })

  it('should do without a note that cannot be read or written', () => {
    wait()
    mkdirSync(note, { recursive: true })
    expect(hash()).toBe(hashFiles(places()))
  })
})
