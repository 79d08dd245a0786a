import { parseArgs } from 'node:util'
import { ask } from './ask.ts'
import { choosePassword } from './choosePassword.ts'
import { CommandError } from './CommandError.ts'
import { runWithProject } from './runWithProject.ts'

const help = `npm run user:password -- [options]

  --email ADDRESS      or USER_EMAIL; asked for otherwise
  --generate           makes a password and prints it, once
  --password-stdin     reads the password from standard input; else USER_PASSWORD, else it is asked for
`

const options = {
  email: { type: 'string' },
  generate: { type: 'boolean' },
  help: { type: 'boolean' },
  'password-stdin': { type: 'boolean' },
} as const

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
  const email = values.email ?? process.env.USER_EMAIL ?? (await ask({ question: 'E-mail' }))
  const payload = await open()
  const found = await payload.find({
    collection: 'users',
    limit: 1,
    where: { email: { equals: email.toLowerCase() } },
  })
  const user = found.docs[0]
  if (!user) throw new CommandError(`No account has the address "${email}".`)
  const password = await choosePassword({
    isFromStdin: values['password-stdin'],
    isGenerated: values.generate,
  })
  // Whoever was signed in is no longer, and an open reset is void.
  await payload.update({
    id: user.id,
    collection: 'users',
    data: {
      password,
      resetPasswordExpiration: null,
      resetPasswordToken: null,
      sessions: [],
    },
  })
  process.stdout.write(`${email} has a new password; its sessions have ended.\n`)
  if (values.generate) process.stdout.write(`Password: ${password}\n`)
})
