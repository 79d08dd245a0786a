import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'

/** A program in small with the project's own runner: what it serves says which start it is. */
const serverOf = (word: string): string => `
import { createServer } from 'node:http'
import { word } from './word.ts'
const server = createServer((req, res) => res.end(word + ' ${word} ' + process.pid))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (address && typeof address === 'object') console.log('serving ' + address.port)
})
process.on('SIGTERM', () => process.exit(0)).on('SIGINT', () => process.exit(0))
`

const options = {
  allowImportingTsExtensions: true,
  module: 'NodeNext',
  noEmit: true,
  rootDir: '.',
  skipLibCheck: true,
  strict: true,
  types: ['node'],
}

let folder: string
let child: ChildProcess
let ended: Promise<number | null>
let said = ''

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
  writeFileSync(path.join(folder, file), text)
}

const starts = (): number => said.split('serving ').length - 1

const ask = async (): Promise<string> => {
  const port = /serving (\d+)\s*(?![\s\S]*serving )/.exec(said)?.[1]
  return (await fetch(`http://127.0.0.1:${port}`)).text()
}

const until = async (isSo: () => Promise<boolean> | boolean): Promise<void> => {
  for (const end = Date.now() + 60_000; ;) {
    if (await Promise.resolve(isSo()).catch(() => false)) return
    if (Date.now() > end) throw new Error(`It did not come to that:\n${said}`)
    await sleep(100)
  }
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

const startRunner = (): void => {
  const runner = pathToFileURL(path.resolve('src/start/serveSources.mjs')).href
  child = spawn(
    process.execPath,
    ['--input-type=module', '-e', `(await import('${runner}')).serveSources()`],
    { cwd: folder },
  )
  ended = new Promise((resolve) => child.once('close', resolve))
  child.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text))
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
}

describe('npm run dev', () => {
  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'dachverband-dev-'))
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
    write('package.json', '{ "type": "module" }')
    write('tsconfig.json', JSON.stringify({ compilerOptions: options, include: ['src/**/*.ts'] }))
    write(
      'tsconfig.build.json',
      JSON.stringify({
        compilerOptions: {
          allowImportingTsExtensions: false,
          noCheck: true,
          noEmit: false,
          rewriteRelativeImportExtensions: true,
        },
        extends: './tsconfig.json',
        include: ['src/**/*.ts'],
      }),
    )
    write('src/start/loadLexical.mjs', '')
    write('src/word.ts', `export const word: string = 'one'\n`)
    write('src/admin/text.ts', `export const text = 'a'\n`)
    write('src/server.ts', serverOf('first'))
    startRunner()
    await until(() => starts() === 1)
  })
  afterAll(() => {
    child.kill('SIGKILL')
    rmSync(folder, { force: true, recursive: true })
  })
  afterEach(async () => {
    // Whatever was to follow has followed.
    await sleep(1000)
  })

  it('should start anew once when something changes that the server loads', async () => {
    const before = await ask()
    write('src/word.ts', `export const word: string = 'two'\n`)
    await until(async () => (await ask()).startsWith('two'))
    await sleep(2000)
    expect(starts()).toBe(2)
    const old = Number(before.split(' ').at(-1))
    expect(isAlive(old)).toBe(false)
  }, 120_000)

  it('should leave what the admin draws to Next', async () => {
    write('src/admin/text.ts', `export const text = 'b'\n`)
    await sleep(4000)
    expect(starts()).toBe(2)
  }, 120_000)

  it('should show what does not compile, serve on, and go on when it is mended', async () => {
    write('src/word.ts', `export const word: string = = 'three'\n`)
    await until(() => said.includes('word.ts(1,') && said.includes('do not compile'))
    expect(await ask()).toMatch(/^two/)
    write('src/word.ts', `export const word: string = 'three'\n`)
    await until(async () => (await ask()).startsWith('three'))
    expect(starts()).toBe(3)
  }, 120_000)

  it('should show a wrong type and serve all the same', async () => {
    write('src/word.ts', `export const word: string = 4\n`)
    await until(() => said.includes('TS2322') && said.includes('Type errors, shown above: 1'))
    await until(async () => (await ask()).startsWith('4'))
    write('src/word.ts', `export const word: string = 'five'\n`)
    await until(() => said.includes('No type errors any more'))
    await until(async () => (await ask()).startsWith('five'))
  }, 120_000)

  it('should wait for a change when the server breaks down, and start again', async () => {
    write('src/server.ts', `throw new Error('broken at its start')\n`)
    await until(() => said.includes('broken at its start') && said.includes('stopped by itself'))
    write('src/server.ts', serverOf('second'))
    await until(async () => (await ask()).startsWith('five second'))
  }, 120_000)

  it('should end at once on Ctrl+C, with the server and its port', async () => {
    const pid = Number((await ask()).split(' ').at(-1))
    const start = Date.now()
    // As a terminal does, which signals the whole group; the server's share comes from here.
    process.kill(pid, 'SIGINT')
    child.kill('SIGINT')
    expect(await ended).toBe(0)
    expect(Date.now() - start).toBeLessThan(5000)
    expect(isAlive(pid)).toBe(false)
    await expect(ask()).rejects.toThrow()
  }, 60_000)

  it('should take the server with it when it is told to end while it waits for the server', async () => {
    said = ''
    startRunner()
    await until(() => starts() === 1)
    const pid = Number((await ask()).split(' ').at(-1))
    child.kill('SIGINT')
    await sleep(100)
    child.kill('SIGTERM')
    await until(() => child.exitCode !== null)
    const isOrphan = isAlive(pid)
    if (isOrphan) process.kill(pid, 'SIGKILL')
    expect([child.exitCode, isOrphan]).toEqual([0, false])
  }, 120_000)
})
