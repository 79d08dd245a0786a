import type { UIField } from 'payload'
import { texts } from '../texts.ts'

/** A column of the list and a notice in the form. It stores nothing, and no API answer has it. */
export const publicStateField = ({ components }: { components: string }): UIField => ({
  name: 'publicState',
  type: 'ui',
  admin: {
    components: {
      Cell: `${components}/PublicStateCell.tsx#PublicStateCell`,
      Field: `${components}/PublicStateNotice.tsx#PublicStateNotice`,
    },
  },
  label: texts.label,
})
