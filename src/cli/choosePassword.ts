import { text as readAll } from 'node:stream/consumers'
import { passwordFault, SHORTEST_PASSWORD } from '../../collections/Users/passwordRule.ts'
import { makePassword } from '../users/makePassword.ts'
import { ask } from './ask.ts'
import { CommandError } from './CommandError.ts'

/**
 * The password for an account: made (`isGenerated`), read from standard input, from `USER_PASSWORD`, or asked for twice.
 * Never an argument, which every process of the machine could read.
 *
 * @throws CommandError where it is too short or the two differ
 */
export const choosePassword = async ({
  isFromStdin = false,
  isGenerated = false,
}: {
  isFromStdin?: boolean | undefined
  isGenerated?: boolean | undefined
}): Promise<string> => {
  if (isGenerated) return makePassword()
  const given = isFromStdin
    ? (await readAll(process.stdin)).replace(/\r?\n$/, '')
    : process.env.USER_PASSWORD
  const password = given ?? (await ask({ isSecret: true, question: 'Password' }))
  if (passwordFault(password)) {
    throw new CommandError(`The password is to have ${SHORTEST_PASSWORD} to 500 characters.`)
  }
  if (given === undefined && password !== (await ask({ isSecret: true, question: 'Once more' }))) {
    throw new CommandError('The two passwords differ.')
  }
  return password
}
