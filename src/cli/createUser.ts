import { parseArgs } from 'node:util'
import { ValidationError } from 'payload'
import { type Role, roles } from '../../collections/Users/roles.ts'
import { ask } from './ask.ts'
import { choosePassword } from './choosePassword.ts'
import { CommandError } from './CommandError.ts'
import { runWithProject } from './runWithProject.ts'

const help = `npm run user:create -- [options]

  --email ADDRESS      or USER_EMAIL; asked for otherwise
  --name NAME          or USER_NAME; asked for otherwise
  --role ROLE          or USER_ROLE: ${Object.keys(roles).join(', ')}; default admin
  --board ID           for keeper and chair, once for each board
  --organization ID    for organization
  --generate           makes a password and prints it, once
  --password-stdin     reads the password from standard input; else USER_PASSWORD, else it is asked for
`

const options = {
  board: { multiple: true, type: 'string' },
  email: { type: 'string' },
  generate: { type: 'boolean' },
  help: { type: 'boolean' },
  name: { type: 'string' },
  organization: { type: 'string' },
  'password-stdin': { type: 'boolean' },
  role: { type: 'string' },
} as const

const isRole = (value: string): value is Role => Object.hasOwn(roles, value)

const parse = () => {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    throw new CommandError(`${(error as Error).message}\n\n${help}`)
  }
}

await runWithProject(async (open) => {
  const values = parse()
  if (values.help) {
    process.stdout.write(help)
    return
  }
  const role = values.role ?? process.env.USER_ROLE ?? 'admin'
  if (!isRole(role)) {
    throw new CommandError(`--role is "${role}", but allowed is ${Object.keys(roles).join(', ')}.`)
  }
  const email = values.email ?? process.env.USER_EMAIL ?? (await ask({ question: 'E-mail' }))
  const name = values.name ?? process.env.USER_NAME ?? (await ask({ question: 'Name' }))
  const password = await choosePassword({
    isFromStdin: values['password-stdin'],
    isGenerated: values.generate,
  })
  const payload = await open()
  try {
    await payload.create({
      collection: 'users',
      data: {
        email,
        name,
        password,
        roles: [{ boards: values.board ?? [], organization: values.organization ?? null, role }],
      },
    })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    const faults = error.data.errors.map(({ message, path }) => `${path}: ${message}`)
    throw new CommandError(`The account was not made. ${faults.join(' ')}`)
  }
  process.stdout.write(`${email} can sign in now, with the role ${role}.\n`)
  if (values.generate) process.stdout.write(`Password: ${password}\n`)
})
