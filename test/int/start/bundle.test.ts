import { spawnSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

const runner = path.resolve('src/start/bundle.mjs')
const loader = pathToFileURL(path.resolve('src/start/loadBundle.cjs')).href

/** A program in small, bundled and run as the project's own. */
describe('the bundle', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'bundle-'))
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
    write('package.json', '{ "type": "module" }')
  })
  afterEach(() => rmSync(folder, { force: true, recursive: true }))

  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), text)
  }
  const node = (args: string[]) => {
    const { HOME, PATH } = process.env
    const env = { HOME, NODE_ENV: 'production', PATH } as NodeJS.ProcessEnv
    const { status, stderr, stdout } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      env,
    })
    return { said: stdout + stderr, status }
  }
  const bundle = () => node([runner, 'out'])
  const run = (after = '') =>
    node([
      '--input-type=module',
      '--eval',
      `import { loadBundle } from '${loader}'
       const { exports, keepCode } = loadBundle('out/server.cjs')
       console.log(await exports.started)
       ${after}`,
    ])

  it('should name the sources in traces, and for packages its own places', () => {
    write(
      'src/server.ts',
      `import { check } from './check.ts'
export const started = Promise.resolve(1).then(check).catch((error: Error) => error.stack)
`,
    )
    write(
      'src/check.ts',
      `import { z } from 'zod'

type Checked = string
export const check = (value: unknown): Checked => z.string().refine(() => {
  throw new Error('told')
}).parse(String(value))
`,
    )
    expect(bundle()).toEqual({ said: '', status: 0 })
    const { said } = run()
    expect(said).toContain('Error: told\n')
    expect(said).toMatch(/\/src\/check\.ts:5:9\)?\n/)
    expect(said).toMatch(/\/src\/check\.ts:6:4\)?\n/)
    expect(said).toMatch(/\/out\/server\.cjs:\d+:\d+\)?\n/)
    expect(said).not.toContain('undefined')
  }, 120_000)

  it('should keep its compiled code, and do without where that is of another program', () => {
    write('src/server.ts', `export const started: Promise<string> = Promise.resolve('first')\n`)
    bundle()
    expect(run('keepCode()')).toEqual({ said: 'first\n', status: 0 })
    expect(existsSync(path.join(folder, 'out/server.cjs.cache'))).toBe(true)
    expect(run()).toEqual({ said: 'first\n', status: 0 })
    write('src/server.ts', `export const started = Promise.resolve('another, and longer')\n`)
    bundle()
    expect(run()).toEqual({ said: 'another, and longer\n', status: 0 })
  }, 120_000)

  it('should keep the letters of regular expressions and be all ASCII', () => {
    write(
      'src/server.ts',
      `const isAt = /^(ä|[＠😀])$/u
const pattern = /ä\\s/u.source
export const started = Promise.resolve(
  [isAt.test('ä'), isAt.test('😀'), new RegExp(\`^\${pattern}$\`).test('ä '), 'ü'],
)
`,
    )
    expect(bundle()).toEqual({ said: '', status: 0 })
    expect(readFileSync(path.join(folder, 'out/server.cjs'), 'utf8')).not.toMatch(/[^\0-\x7F]/)
    expect(run()).toEqual({ said: "[ true, true, true, 'ü' ]\n", status: 0 })
  }, 120_000)

  it.each([
    ['a raw text', 'String.raw`ä`', 'Only ASCII may stand in a raw text: String.raw`ä`'],
    ['a letter after a backslash', '/\\ä/', 'No backslash may stand before "ä"'],
  ])(
    'should be refused where %s would become another',
    (_, code, sentence) => {
      write('src/server.ts', `export const started = Promise.resolve(${code})\n`)
      const { said, status } = bundle()
      expect(said).toContain(sentence)
      expect(status).toBe(1)
    },
    120_000,
  )

  it('should load late what hardly a start needs, and give it whole', () => {
    write(
      'src/server.ts',
      `import { execFileSync } from 'node:child_process'
import https from 'https'
import mime, { lookup } from 'mime-types'
import sanitizeHtml from 'sanitize-html'
import slugify, { slugifyWithCounter } from '@sindresorhus/slugify'

const isLoaded = (name: string) => (process as any).moduleLoadList.includes('NativeModule ' + name)
const before = ['child_process', 'https'].map(isLoaded)
export const started = Promise.resolve([
  before,
  String(execFileSync(process.execPath, ['-p', '1'])).trim(),
  typeof https.request,
  [mime.lookup('a.png'), lookup('b.css')],
  [sanitizeHtml('<b onclick="x">ä</b><script>1</script>'), sanitizeHtml.defaults.allowedTags.includes('p')],
  [slugify('Grüße مرحبا'), slugifyWithCounter()('a b')],
  ['child_process', 'https'].map(isLoaded),
]).then(JSON.stringify)
`,
    )
    expect(bundle()).toEqual({ said: '', status: 0 })
    const { said } = run()
    expect(JSON.parse(said)).toEqual([
      [false, false],
      '1',
      'function',
      ['image/png', 'text/css'],
      ['<b>ä</b>', true],
      ['gruesse-mrhba', 'a-b'],
      [true, true],
    ])
  }, 120_000)

  it('should be refused where two errors of one name would get different ones', () => {
    const error = `import { APIError } from 'payload'
export class Odd extends APIError {}
`
    write('src/one.ts', error)
    write('src/two.ts', error)
    write(
      'src/server.ts',
      `import { Odd as One } from './one.ts'
import { Odd as Two } from './two.ts'
export const started = Promise.resolve([new One('').name, new Two('').name])
`,
    )
    const { said, status } = bundle()
    expect(said).toContain('Two classes of errors have one name: Odd')
    expect(status).toBe(1)
  }, 120_000)
})
