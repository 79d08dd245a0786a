import { type PayloadRequest, ValidationError } from 'payload'
import { inLanguage } from '../inLanguage.ts'
import { slugs } from '../slugs.ts'
import { LONGEST_PASSWORD, passwordFault, SHORTEST_PASSWORD } from './passwordRule.ts'

const choose = {
  de: `Bitte ein Passwort mit mindestens ${SHORTEST_PASSWORD} Zeichen wählen.`,
  en: `Choose a password of at least ${SHORTEST_PASSWORD} characters.`,
}

const messages = {
  missing: choose,
  tooShort: choose,
  tooLong: {
    de: `Bitte ein Passwort mit höchstens ${LONGEST_PASSWORD} Zeichen wählen.`,
    en: `Choose a password of at most ${LONGEST_PASSWORD} characters.`,
  },
}

/**
 * Hands back a password that keeps the rule.
 *
 * @throws ValidationError (400) at `password`, where it does not
 */
export const refuseBadPassword = ({
  password,
  req,
}: {
  password: unknown
  req: PayloadRequest
}): string => {
  const fault = passwordFault(password)
  if (!fault) return password as string
  const label = inLanguage(req, { de: 'Passwort', en: 'Password' })
  const message = inLanguage(req, messages[fault])
  throw new ValidationError(
    { collection: slugs.users, errors: [{ label, message, path: 'password' }], req },
    req.t,
  )
}
