import type { Tab } from 'payload'
import { date } from 'payload/shared'
import { instantField } from '../../fields/instantField.ts'
import { urlField } from '../../fields/urlField.ts'
import { withRule } from '../../fields/withRule.ts'
import { slugs } from '../../slugs.ts'
import { isInstant } from '../../time/isInstant.ts'

const beforeStart = withRule(date, (value, { data }) => {
  const { start } = data
  if (!isInstant(value) || !isInstant(start) || new Date(value) <= new Date(start)) return true
  return {
    de: 'Liegt nach dem Beginn des Termins. Bitte eines der beiden Daten ändern.',
    en: 'Is after the start of the meeting (start). Change one of the two dates.',
  }
})

/** How people learn of it and what they need to take part. */
export const invitationTab: Tab = {
  label: { de: 'Einladung & Teilnahme', en: 'Invitation' },
  fields: [
    {
      name: 'invitation',
      type: 'group',
      interfaceName: 'MeetingInvitation',
      label: { de: 'Einladung', en: 'Invitation' },
      fields: [
        instantField({
          name: 'sentAt',
          label: { de: 'Verschickt am', en: 'Sent at' },
          validate: beforeStart,
        }),
        {
          name: 'file',
          type: 'upload',
          label: { de: 'Einladung als Datei', en: 'Invitation as a file' },
          relationTo: slugs.documents,
        },
      ],
    },
    {
      name: 'access',
      type: 'select',
      hasMany: true,
      label: { de: 'Zugänglichkeit', en: 'Accessibility' },
      options: [
        { value: 'interpreting', label: { de: 'Verdolmetschung', en: 'Interpreting' } },
        { value: 'sign-language', label: { de: 'Gebärdensprache', en: 'Sign language' } },
        { value: 'step-free', label: { de: 'Stufenloser Zugang', en: 'Step-free access' } },
        { value: 'hearing-loop', label: { de: 'Induktionsanlage', en: 'Hearing loop' } },
        { value: 'easy-language', label: { de: 'Leichte Sprache', en: 'Easy language' } },
        { value: 'captions', label: { de: 'Schriftdolmetschung', en: 'Live captions' } },
        { value: 'childcare', label: { de: 'Kinderbetreuung', en: 'Childcare' } },
        { value: 'online', label: { de: 'Online-Teilnahme', en: 'Online participation' } },
      ],
    },
    {
      name: 'accessNote',
      type: 'textarea',
      label: { de: 'Hinweise zur Zugänglichkeit', en: 'Notes on accessibility' },
      admin: {
        description: {
          de: 'Zum Beispiel welche Sprachen verdolmetscht werden.',
          en: 'For example which languages are interpreted.',
        },
      },
      localized: true,
    },
    {
      name: 'registration',
      type: 'group',
      interfaceName: 'MeetingRegistration',
      label: { de: 'Anmeldung', en: 'Registration' },
      fields: [
        {
          name: 'isRequired',
          type: 'checkbox',
          label: { de: 'Anmeldung nötig', en: 'Registration needed' },
        },
        {
          type: 'row',
          fields: [
            urlField({ name: 'url', label: { de: 'Link zur Anmeldung', en: 'Registration link' } }),
            { name: 'email', type: 'email', label: { de: 'E-Mail', en: 'E-mail' } },
          ],
        },
        instantField({
          name: 'deadline',
          day: 'end',
          label: { de: 'Anmeldeschluss', en: 'Registration deadline' },
          validate: beforeStart,
        }),
        { name: 'note', type: 'textarea', label: { de: 'Hinweis', en: 'Note' }, localized: true },
      ],
    },
  ],
}
