import type { RowField } from 'payload'
import type { Text } from '../../inLanguage.ts'
import { slugs } from '../../slugs.ts'
import { namedAsField } from './namedAsField.ts'
import { personOrName } from '../rules/personOrName.ts'

type Options = {
  isNeeded?: boolean
  /** Whether the public reads who it was, by name or by what stands in for it. @default false */
  isPublic?: boolean
  label: Text
  /** Name of the written field and how people call it. */
  other: { label: Text; name: string }
  person: string
}

/**
 * Who it was: a person of this system, whose consent then decides where the name appears, or a written name for those who
 * are not kept here. The written one is never public.
 */
export const personFields = ({ isNeeded, isPublic, label, other, person }: Options): RowField => ({
  type: 'row',
  fields: [
    ...(isPublic ? [namedAsField({ other: other.name, person })] : []),
    {
      name: person,
      type: 'relationship',
      label,
      relationTo: slugs.people,
    },
    {
      name: other.name,
      type: 'text',
      label: other.label,
      admin: {
        description: {
          de: 'Nur intern, statt einer Person.',
          en: 'Internal, in place of a person.',
        },
      },
      validate: personOrName({ isNeeded, person }),
    },
  ],
})
