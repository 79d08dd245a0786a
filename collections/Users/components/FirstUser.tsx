'use client'

import {
  ConfirmPasswordField,
  EmailField,
  Form,
  FormSubmit,
  PasswordField,
  TextField,
  useAuth,
  useConfig,
  useTranslation,
} from '@payloadcms/ui'
import { email, text as requiredText } from 'payload/shared'
import { SHORTEST_PASSWORD } from '../passwordRule.ts'
import { ReleaseFaults } from './ReleaseFaults.tsx'

const texts = {
  de: {
    code: 'Einmal-Code',
    codeHelp:
      'Das Programm zeigt ihn am Ende seiner Startausgabe. Er gilt 30 Minuten und nur einmal.',
    intro: 'Hier entsteht das erste Konto. Es bekommt alle Rechte (Rolle Administration).',
    name: 'Name',
    password: `Das Passwort braucht mindestens ${SHORTEST_PASSWORD} Zeichen.`,
    title: 'Willkommen',
  },
  en: {
    code: 'One-time code',
    codeHelp: 'The program prints it at the end of its start. It holds for 30 minutes and once.',
    intro: 'This makes the first account. It gets every right (role Administrator).',
    name: 'Name',
    password: `The password needs at least ${SHORTEST_PASSWORD} characters.`,
    title: 'Welcome',
  },
}

const empty = { initialValue: '', valid: true, value: '' }
const initialState = {
  'confirm-password': empty,
  code: empty,
  email: empty,
  name: empty,
  password: empty,
}

/** Takes the place of Payload's first-user form: it asks for the code that the start prints. */
export const FirstUser = () => {
  const { config } = useConfig()
  const { setUser } = useAuth()
  const { i18n, t } = useTranslation()
  const text = i18n.language === 'en' ? texts.en : texts.de
  return (
    <div className="create-first-user">
      <h1>{text.title}</h1>
      <p>
        {text.intro} {text.password}
      </p>
      <Form
        action={`${config.routes.api}/users/first-register`}
        initialState={initialState}
        method="POST"
        onSuccess={(data) => setUser(data as Parameters<typeof setUser>[0])}
        redirect={config.routes.admin}
      >
        <ReleaseFaults />
        <TextField
          field={{
            name: 'code',
            admin: { autoComplete: 'off', description: text.codeHelp },
            label: text.code,
            required: true,
          }}
          path="code"
          validate={requiredText}
        />
        <TextField
          field={{ name: 'name', label: text.name, required: true }}
          path="name"
          validate={requiredText}
        />
        <EmailField
          field={{
            name: 'email',
            admin: { autoComplete: 'email' },
            label: t('general:email'),
            required: true,
          }}
          path="email"
          validate={email}
        />
        <PasswordField
          autoComplete="new-password"
          field={{ name: 'password', label: t('authentication:newPassword'), required: true }}
          path="password"
        />
        <ConfirmPasswordField />
        <FormSubmit size="large">{t('general:create')}</FormSubmit>
      </Form>
    </div>
  )
}
