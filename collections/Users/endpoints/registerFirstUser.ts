import {
  addDataAndFileToRequest,
  type Endpoint,
  generatePayloadCookie,
  headersWithCors,
  registerFirstUserOperation,
  ValidationError,
} from 'payload'
import { slugs } from '../../slugs.ts'
import { claimFirstUserCode } from '../firstUserCode.ts'
import { refuseBadPassword } from '../refuseBadPassword.ts'

type Fault = { code: string; de: string; en: string; field: keyof typeof labels }

const labels = {
  code: { de: 'Einmal-Code', en: 'One-time code' },
  email: { de: 'E-Mail', en: 'E-mail' },
  name: { de: 'Name', en: 'Name' },
}

const faults = {
  expired: {
    code: 'FIRST_USER_CODE_EXPIRED',
    de: 'Der Einmal-Code ist abgelaufen (30 Minuten). Bitte das Programm neu starten, es zeigt dann einen neuen.',
    en: 'The one-time code has expired (30 minutes). Start the program again for a new one.',
    field: 'code',
  },
  wrong: {
    code: 'FIRST_USER_CODE_WRONG',
    de: 'Der Einmal-Code stimmt nicht oder wurde schon benutzt. Er steht am Ende der Startausgabe des Programms.',
    en: 'The one-time code is wrong or was used. It stands at the end of what the program prints at its start.',
    field: 'code',
  },
  name: {
    code: 'VALIDATION_FAILED',
    de: 'Bitte den Namen angeben.',
    en: 'Give a name.',
    field: 'name',
  },
  email: {
    code: 'VALIDATION_FAILED',
    de: 'Bitte eine gültige E-Mail-Adresse angeben.',
    en: 'Give a valid e-mail address.',
    field: 'email',
  },
} satisfies Record<string, Fault>

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/

/**
 * Takes the place of Payload's own `first-register`, which anyone may call while there is no user. This one demands
 * the code that the start prints, and makes an administrator of whoever has it.
 */
export const registerFirstUser: Endpoint = {
  handler: async (req) => {
    const refuse = (fault: Fault): never => {
      const language = req.i18n.language === 'en' ? 'en' : 'de'
      const label = labels[fault.field][language]
      const error = new ValidationError(
        {
          collection: slugs.users,
          errors: [{ label, message: fault[language], path: fault.field }],
          req,
        },
        req.t,
      )
      throw Object.assign(error, { code: fault.code })
    }
    await addDataAndFileToRequest(req)
    const { code, email, name, password: given } = (req.data ?? {}) as Record<string, unknown>
    if (typeof name !== 'string' || name.trim() === '') return refuse(faults.name)
    if (typeof email !== 'string' || !EMAIL.test(email)) return refuse(faults.email)
    const password = refuseBadPassword({ password: given, req })
    const claim = claimFirstUserCode(code)
    if (!claim.isGranted) return refuse(faults[claim.reason])

    const collection = req.payload.collections[slugs.users]
    try {
      const { exp, token, user } = await registerFirstUserOperation({
        collection,
        data: { email, name: name.trim(), password, roles: [{ role: 'admin' }] },
        req,
      })
      claim.spend()
      const cookie = generatePayloadCookie({
        collectionAuthConfig: collection.config.auth,
        cookiePrefix: req.payload.config.cookiePrefix,
        token: token as string,
      })
      return Response.json(
        { exp, message: req.t('authentication:successfullyRegisteredFirstUser'), token, user },
        { headers: headersWithCors({ headers: new Headers({ 'Set-Cookie': cookie }), req }) },
      )
    } catch (error) {
      claim.giveBack()
      throw error
    }
  },
  method: 'post',
  path: '/first-register',
}
