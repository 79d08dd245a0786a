import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createClient } from '@libsql/client'
import { type Outcome, runProgram } from '../../helpers/runProgram.ts'
import { templateFile } from '../../helpers/templateFile.ts'

/** What is left to read for a person: one sentence, nothing of stacks. */
const told = ({ code, stderr, stdout }: Outcome) => ({
  code,
  lines: stderr.trim().split('\n').length,
  sentence: stderr.trim(),
  stdout,
})

describe('a command that cannot do its work', () => {
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'commands-'))
  })
  afterAll(() => rmSync(folder, { force: true, recursive: true }))

  const run = (name: string, env: Record<string, string>, args: string[] = []) => {
    const user = ['--email', 'a@example.org', '--generate']
    const own: Record<string, string[]> = {
      backup: [path.join(folder, 'backup.tar.gz')],
      createUser: [...user, '--name', 'A'],
      export: [path.join(folder, 'content.tar.gz')],
      resetPassword: user,
    }
    return runProgram({ args: [...(own[name] ?? []), ...args], env, name })
  }

  it.each(['createUser', 'resetPassword', 'export'])(
    'should say that the database is newer, and change nothing in it: %s',
    async (name) => {
      const data = path.join(folder, `newer-${name}`)
      const file = path.join(data, 'dachverband.sqlite')
      mkdirSync(data)
      copyFileSync(templateFile(), file)
      const client = createClient({ url: `file:${file}` })
      await client.execute(
        "INSERT INTO payload_migrations (id, name, batch) VALUES ('x', '29990101_000000_later', 9)",
      )
      const outcome = told(await run(name, { DATA_DIR: data }))
      expect(outcome).toMatchObject({ code: 65, lines: 1, stdout: '' })
      expect(outcome.sentence).toMatch(/newer than this program.*29990101_000000_later/)
      const { rows } = await client.execute('SELECT count(*) AS accounts FROM users')
      expect(rows[0]?.accounts).toBe(0)
      client.close()
    },
    60_000,
  )

  it.each(['backup', 'createUser', 'resetPassword', 'export'])(
    'should say that the file is no database: %s',
    async (name) => {
      const data = path.join(folder, `broken-${name}`)
      mkdirSync(data)
      writeFileSync(
        path.join(data, 'dachverband.sqlite'),
        'Some text, and more of it.\n'.repeat(99),
      )
      const outcome = told(await run(name, { DATA_DIR: data }))
      expect(outcome).toMatchObject({ code: 69, lines: 1, stdout: '' })
      expect(outcome.sentence).toMatch(/file .* cannot be read as a database/)
    },
    60_000,
  )

  it('should say that the server of the database cannot be reached', async () => {
    const env = {
      DATABASE_URI: 'mongodb://cms:tell-nobody@127.0.0.1:1/cms',
      DATA_DIR: path.join(folder, 'away'),
    }
    const outcome = told(await run('resetPassword', env))
    expect(outcome).toMatchObject({ code: 69, lines: 1, stdout: '' })
    expect(outcome.sentence).toMatch(
      /^The MongoDB server that DATABASE_URI names cannot be reached/,
    )
    expect(outcome.sentence).not.toContain('tell-nobody')
  }, 60_000)

  it('should say that the packages are missing, as in a fresh clone', async () => {
    const clone = path.join(folder, 'clone')
    for (const name of ['package.json', 'package-lock.json', 'src'])
      cpSync(name, path.join(clone, name), { recursive: true })
    const outcome = told(
      await runProgram({
        args: ['backup.tar.gz'],
        entry: path.join(clone, 'src/command.mjs'),
        env: { DATA_DIR: path.join(folder, 'data') },
        name: 'restore',
      }),
    )
    expect(outcome).toMatchObject({ code: 71, lines: 1, stdout: '' })
    expect(outcome.sentence).toContain('npm run build')
  })
})
