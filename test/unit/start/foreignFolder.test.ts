import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

const nobody = 65534
/** Root may write everywhere, so another user is needed; everyone else needs none, where a folder is closed. */
const other = process.getuid?.() === 0 ? { gid: nobody, uid: nobody } : {}

/** An image is built by one user and run by another, who cannot write where the program lies. */
describe('a folder of another user', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dachverband-foreign-'))
    for (const name of ['package.json', 'package-lock.json', 'src'])
      cpSync(name, path.join(folder, name), { recursive: true })
    mkdirSync(path.join(folder, '.cache'), { mode: 0o755 })
    writeFileSync(
      path.join(folder, 'mark.mjs'),
      `import { markServing } from './src/start/serving.cjs'\nmarkServing()()\nconsole.log('served')`,
    )
    spawnSync('chmod', ['-R', 'a+rX,a-w', folder])
  })
  afterAll(() => {
    spawnSync('chmod', ['-R', 'u+w', folder])
    rmSync(folder, { force: true, recursive: true })
  })

  const runAsOther = (args: string[]) =>
    spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { NODE_ENV: 'production', PATH: process.env.PATH },
      ...other,
    })

  it('should be served from without a note', () => {
    const { stderr, stdout } = runAsOther(['mark.mjs'])
    expect([stdout, stderr]).toEqual(['served\n', ''])
  })

  it('should be named where something is to be installed or built', () => {
    const { status, stderr } = runAsOther(['src/start.cjs'])
    expect([status, stderr.trim()]).toEqual([
      73,
      `This user cannot write in ${folder}, and what is built there is not of these sources: run "npm run build" as the owner of that folder, then start again.`,
    ])
  })
})
