import type { TextField } from 'payload'
import { nameForReader } from '../hooks/nameForReader.ts'

/**
 * `<person>NamedAs`: how the person is called for who reads, computed. It stands before the relation, which it looks at
 * before field access takes that away.
 */
export const namedAsField = (options: { other?: string; person: string }): TextField => ({
  name: `${options.person}NamedAs`,
  type: 'text',
  admin: {
    disableBulkEdit: true,
    disableListColumn: true,
    disableListFilter: true,
    hidden: true,
    readOnly: true,
  },
  hooks: { afterRead: [nameForReader(options)] },
  label: { de: 'So genannt', en: 'Named as' },
  virtual: true,
})
