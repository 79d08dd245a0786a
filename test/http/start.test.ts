import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readScreen } from '../e2e/helpers/readScreen.ts'

type Started = {
  child: ChildProcess
  ended: Promise<number | null>
  text: () => string
  url: string
}

/** `npm start`'s own entry as a process; resolves when it serves. Builds first where the build is not current. */
const start = async (env: Record<string, string>): Promise<Started> => {
  const { HOME, PATH } = process.env
  const child = spawn(process.execPath, ['src/start.cjs'], {
    env: { HOME, NODE_ENV: 'production', PATH, PORT: '0', ...env },
  })
  let text = ''
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: string): void => {
      text += chunk
      const found = /Health\s+(http\S+)\/healthz/.exec(text)?.[1]
      if (found && text.includes('Stop with')) resolve(found)
    }
    child.stdout.setEncoding('utf8').on('data', listen)
    child.stderr.setEncoding('utf8').on('data', listen)
    void ended.then((code) => reject(new Error(`the start ended with ${code}:\n${text}`)))
  })
  return { child, ended, text: () => text, url }
}

describe('npm start', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'npm-start-'))
  })
  afterAll(() => rmSync(folder, { force: true, recursive: true }))
  const dataDir = (name: string) => path.join(folder, name)

  it('should fill an empty database, serve API and admin, and tell where', async () => {
    const { child, ended, text, url } = await start({ DATA_DIR: dataDir('demo') })
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect((await fetch(`${url}/api/postings`)).status).toBe(200)
    const admin = await fetch(`${url}/admin/login`)
    expect(admin.status).toBe(200)
    expect(admin.headers.get('content-type')).toContain('text/html')
    for (const step of ['Migrating the database', 'Loading the demo']) {
      expect(text()).toMatch(new RegExp(`${step} … \\d+\\.\\d s`))
    }
    const accounts = path.join(dataDir('demo'), 'demo-accounts.json')
    expect(text()).toContain(accounts)
    expect(statSync(accounts).mode & 0o777).toBe(0o600)
    expect(statSync(path.join(dataDir('demo'), 'secret')).mode & 0o777).toBe(0o600)
    for (const { password } of JSON.parse(readFileSync(accounts, 'utf8')) as {
      password: string
    }[]) {
      expect(text()).not.toContain(password)
    }
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
    // One line a request, those that succeed too, and none of the start's own.
    const lines = text()
      .split('\n')
      .filter((line) => line.includes('"msg":"request"'))
      .map((line) => JSON.parse(line) as { req: { route: string }; res: { status: number } })
    expect(lines).toMatchObject([
      { req: { route: '/api/postings' }, res: { status: 200 } },
      { req: { route: '/admin/login' }, res: { status: 200 } },
    ])
  }, 400_000)

  it('should skip what is up to date at the next start, and end in order on SIGINT', async () => {
    const { child, ended, text } = await start({ DATA_DIR: dataDir('demo') })
    for (const part of ['Packages', 'Program', 'Admin']) {
      expect(text()).toContain(`${part} … up to date`)
    }
    expect(text()).not.toContain('Loading')
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  }, 120_000)

  it('should print a one-time code instead of accounts without the demo', async () => {
    const { child, ended, text, url } = await start({ DATA_DIR: dataDir('real'), DEMO: 'false' })
    expect(existsSync(path.join(dataDir('real'), 'demo-accounts.json'))).toBe(false)
    const code = /One-time code.*: ([0-9A-Z-]{19})$/m.exec(text())?.[1]
    const page = await readScreen(`${url}/admin/create-first-user`)
    if (page !== undefined) expect(page).toContain('Einmal-Code')
    const response = await fetch(`${url}/api/users/first-register`, {
      body: JSON.stringify({
        code,
        email: 'erste@example.org',
        name: 'Erste Person',
        password: 'a-long-enough-password',
      }),
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    expect(response.status).toBe(200)
    const forgotten = await readScreen(`${url}/admin/forgot`)
    if (forgotten !== undefined) expect(forgotten).toContain('verschickt keine E-Mails')
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  }, 120_000)
})
