import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { bootProject, type ProjectPayload } from '../../helpers/bootProject.ts'
import { type Outcome, runProgram } from '../../helpers/runProgram.ts'

const password = 'a-long-enough-password'

describe('the commands for accounts', () => {
  let project: ProjectPayload
  beforeAll(async () => {
    project = await bootProject()
  })
  afterAll(() => project.stop())

  const run = (name: string, args: string[], input = ''): Promise<Outcome> => {
    const {
      DATABASE_COMPATIBILITY = '',
      DATABASE_URI = '',
      DATA_DIR = '',
      PAYLOAD_SECRET = '',
    } = process.env
    const env = { DATABASE_COMPATIBILITY, DATABASE_URI, DATA_DIR, PAYLOAD_SECRET }
    return runProgram({ args, env, input, name })
  }
  const signIn = (email: string, secret: string) =>
    project.payload.login({ collection: 'users', data: { email, password: secret } })

  it('should make an administrator whose password comes by standard input', async () => {
    const args = ['--email', 'first@example.org', '--name', 'Erste Person', '--password-stdin']
    const { code, stderr, stdout } = await run('createUser', args, `${password}\n`)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).not.toContain(password)
    const { user } = await signIn('first@example.org', password)
    expect(user?.roles).toMatchObject([{ role: 'admin' }])
  }, 60_000)

  it('should make and show a password on request', async () => {
    const args = [
      '--email',
      'second@example.org',
      '--name',
      'Zweite',
      '--role',
      'author',
      '--generate',
    ]
    const { code, stdout } = await run('createUser', args)
    expect(code).toBe(0)
    const made = /^Password: (\S{20})$/m.exec(stdout)?.[1] ?? ''
    expect((await signIn('second@example.org', made)).user?.roles).toMatchObject([
      { role: 'author' },
    ])
  }, 60_000)

  it.each([
    [
      'a short password',
      ['--email', 'x@example.org', '--name', 'X', '--password-stdin'],
      'short',
      /12 to 500/,
    ],
    [
      'an unknown role',
      ['--email', 'x@example.org', '--name', 'X', '--role', 'boss'],
      '',
      /--role is "boss"/,
    ],
    ['a question without a terminal', ['--name', 'X'], '', /"E-mail" cannot be asked/],
    [
      'a password as an argument',
      ['--password', 'secret-secret'],
      '',
      /Unknown option '--password'/,
    ],
  ])(
    'should refuse %s by one sentence',
    async (_case, args, input, expected) => {
      const { code, stderr } = await run('createUser', args, input)
      expect(stderr).toMatch(expected)
      expect(code).toBe(64)
    },
    60_000,
  )

  it('should refuse an address that has an account', async () => {
    const args = ['--email', 'first@example.org', '--name', 'Noch eine', '--generate']
    const { code, stderr } = await run('createUser', args)
    expect(stderr).toMatch(/^The account was not made\. email: A user .* already registered/)
    const keeper = ['--email', 'k@example.org', '--name', 'K', '--role', 'keeper', '--generate']
    expect((await run('createUser', keeper)).stderr).not.toMatch(/[äöüß]|Bitte/)
    expect(code).toBe(64)
  }, 60_000)

  it('should reset a password and end the sessions', async () => {
    const sessions = async () => {
      const { docs } = await project.payload.find({
        collection: 'users',
        showHiddenFields: true,
        where: { email: { equals: 'first@example.org' } },
      })
      return docs[0]?.sessions ?? []
    }
    await signIn('first@example.org', password)
    expect(await sessions()).not.toEqual([])
    const args = ['--email', 'First@example.org', '--password-stdin']
    const { code, stderr } = await run('resetPassword', args, 'another-long-password')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(await sessions()).toEqual([])
    await expect(signIn('first@example.org', password)).rejects.toThrow()
    await expect(signIn('first@example.org', 'another-long-password')).resolves.toBeTruthy()
  }, 60_000)
})
