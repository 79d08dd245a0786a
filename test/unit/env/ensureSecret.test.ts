import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ensureSecret } from '../../../src/env/ensureSecret.ts'

describe('the secret', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'secret-'))
  })
  afterEach(() => rmSync(folder, { force: true, recursive: true }))

  it('should be made once, long, and readable by its owner only', () => {
    const secret = ensureSecret(folder)
    expect(secret.length).toBeGreaterThanOrEqual(64)
    expect(ensureSecret(folder)).toBe(secret)
    expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600)
    expect(readdirSync(folder)).toEqual(['secret'])
  })

  it('should be closed again where others could read it', () => {
    writeFileSync(path.join(folder, 'secret'), 'x'.repeat(40), { mode: 0o644 })
    expect(ensureSecret(folder)).toBe('x'.repeat(40))
    expect(statSync(path.join(folder, 'secret')).mode & 0o777).toBe(0o600)
  })

  it('should refuse one that is too short, without showing it', () => {
    writeFileSync(path.join(folder, 'secret'), 'short-one')
    expect(() => ensureSecret(folder)).toThrow(/has 9 characters/)
    expect(() => ensureSecret(folder)).not.toThrow(/short-one/)
  })
})
