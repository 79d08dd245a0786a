import type { NumberField, TextField } from 'payload'
import { refuseStaleSave } from '../hooks/refuseStaleSave.ts'
import { slugs } from '../slugs.ts'

/**
 * The version counter of an entry: 1 when it is created, one more with every save. Partner sites and the admin use it
 * to tell two states apart; it is counted here, so a value from outside is never taken over. Beside it the id of the
 * account that saved last, for the refusal of who started from an older state. No relation, which anybody could ask
 * for, and which would keep accounts from being deleted.
 */
export const revisionFields = (): [NumberField, TextField] => [
  {
    name: 'revision',
    type: 'number',
    label: { de: 'Fassung', en: 'Revision' },
    access: { create: () => false, update: () => false },
    // A number that tells people nothing; the list of versions does.
    admin: { disableListColumn: true, disableListFilter: true, hidden: true },
    hooks: {
      beforeChange: [
        refuseStaleSave,
        ({ operation, originalDoc }) =>
          operation === 'create' ? 1 : Number(originalDoc?.revision ?? 0) + 1,
      ],
    },
  },
  {
    name: 'savedBy',
    type: 'text',
    label: { de: 'Zuletzt gespeichert von', en: 'Last saved by' },
    access: { create: () => false, read: () => false, update: () => false },
    admin: { disableListColumn: true, disableListFilter: true, hidden: true },
    hidden: true,
    hooks: {
      beforeChange: [
        ({ req: { user } }) => (user?.collection === slugs.users ? String(user.id) : null),
      ],
    },
  },
]
