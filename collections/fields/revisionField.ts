import type { NumberField } from 'payload'
import { refuseStaleSave } from '../hooks/refuseStaleSave.ts'

/**
 * The version counter of an entry: 1 when it is created, one more with every save. Partner sites and the admin use it
 * to tell two states apart; it is counted here, so a value from outside is never taken over.
 */
export const revisionField = (): NumberField => ({
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
})
