import type { CollectionConfig } from 'payload'
import { fieldRules } from '../access/fieldRules.ts'
import { idField } from '../fields/idField.ts'
import { groups } from '../groups.ts'
import { refuseStaleSave } from '../hooks/refuseStaleSave.ts'
import { slugs } from '../slugs.ts'
import { usersAccess } from './access.ts'
import { registerFirstUser } from './endpoints/registerFirstUser.ts'
import { checkPassword } from './hooks/checkPassword.ts'
import { checkResetPassword } from './hooks/checkResetPassword.ts'
import { endSessions } from './hooks/endSessions.ts'
import { rolesField } from './fields/rolesField.ts'
import { SHORTEST_PASSWORD } from './passwordRule.ts'

/** People who sign in to the admin. */
export const Users: CollectionConfig = {
  slug: slugs.users,
  labels: {
    singular: { de: 'Konto', en: 'Account' },
    plural: { de: 'Konten', en: 'Accounts' },
  },
  graphQL: { singularName: 'User', pluralName: 'Users' },
  access: usersAccess,
  defaultPopulate: { name: true },
  admin: {
    defaultColumns: ['name', 'email', 'roles', 'updatedAt'],
    description: {
      de: `Wer sich anmeldet und was er oder sie darf. Ein Passwort hat mindestens ${SHORTEST_PASSWORD} Zeichen.`,
      en: `Who signs in, and what they may do. A password has at least ${SHORTEST_PASSWORD} characters.`,
    },
    // Nothing in it is translated.
    disableCopyToLocale: true,
    group: groups.administration,
    listSearchableFields: ['name', 'email'],
    useAsTitle: 'name',
  },
  auth: {
    cookies: {
      sameSite: 'Lax',
      // Behind https only; on a plain local address the browser would not keep a secure cookie.
      secure: Boolean(process.env.SERVER_URL?.startsWith('https:')),
    },
    // A lock counts failures from everywhere, so that strangers could keep an account's owner out. The host's limits
    // (src/http/rate) count by address.
    maxLoginAttempts: 0,
    tokenExpiration: 8 * 60 * 60,
    useSessions: true,
  },
  defaultSort: 'name',
  disableDuplicate: true,
  endpoints: [registerFirstUser],
  hooks: {
    beforeChange: [refuseStaleSave, endSessions],
    beforeOperation: [checkResetPassword],
    beforeValidate: [checkPassword],
  },
  fields: [
    idField(),
    // Payload's own field, named here for its rights: a relation to an account must not find it by its address.
    {
      name: 'email',
      type: 'email',
      label: { de: 'E-Mail', en: 'E-mail' },
      access: { read: fieldRules.ownAccount },
      // The block above the form that Payload makes for accounts shows it.
      admin: { components: { Field: false } },
      required: true,
    },
    {
      name: 'name',
      type: 'text',
      label: { de: 'Name', en: 'Name' },
      index: true,
      maxLength: 120,
      required: true,
    },
    rolesField,
  ],
  lockDocuments: { duration: 300 },
}
