import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps } from 'payload'

const texts = {
  de: {
    back: 'Zurück zur Anmeldung',
    command: 'Wer das Programm betreibt, setzt das Passwort auch so zurück:',
    title: 'Passwort vergessen',
    whom: 'Dieses Programm verschickt keine E-Mails. Bitte wenden Sie sich an eine Person mit der Rolle Administration: Sie öffnet unter „Konten“ Ihr Konto und vergibt ein neues Passwort.',
  },
  en: {
    back: 'Back to sign-in',
    command: 'Whoever runs the program can also reset it by:',
    title: 'Forgotten password',
    whom: 'This program sends no e-mail. Please ask someone with the role Administrator: they open your account under “Accounts” and set a new password.',
  },
}

/** Takes the place of Payload's form, which would promise a message that nobody sends. */
export const ForgotPassword = ({ initPageResult }: AdminViewServerProps) => {
  const { i18n, payload } = initPageResult.req
  const text = i18n.language === 'en' ? texts.en : texts.de
  const { admin, routes } = payload.config
  return (
    <div className="forgot-password">
      <h1>{text.title}</h1>
      <p>{text.whom}</p>
      <p>
        {text.command} <code>npm run user:password -- --email …</code>
      </p>
      <Link href={`${routes.admin}${admin.routes.login}`} prefetch={false}>
        {text.back}
      </Link>
    </div>
  )
}
