import type { ArrayField } from 'payload'
import { relationship } from 'payload/shared'
import { selectField } from '../../fields/selectField.ts'
import { withRule } from '../../fields/withRule.ts'
import { slugs } from '../../slugs.ts'
import { roles } from '../roles.ts'
import { canSetRoles } from './canSetRoles.ts'
import { rowSummary } from '../../fields/rowSummary.ts'

type Sibling = { role?: unknown } | undefined

const isBoardRole = (sibling: Sibling): boolean =>
  sibling?.role === 'keeper' || sibling?.role === 'chair'

/**
 * What a person may do. The same person may keep the minutes of one board and chair another; a role of a board or an
 * organisation without naming it would give no right, so it is refused.
 */
export const rolesField: ArrayField = {
  name: 'roles',
  type: 'array',
  label: { de: 'Rollen', en: 'Roles' },
  labels: {
    plural: { de: 'Rollen', en: 'Roles' },
    singular: { de: 'Rolle', en: 'Role' },
  },
  interfaceName: 'UserRole',
  access: { create: canSetRoles, update: canSetRoles },
  admin: {
    components: {
      Cell: '/collections/Users/components/RolesCell.tsx#RolesCell',
      RowLabel: rowSummary('role', 'boards', 'organization'),
    },
    description: {
      de: 'Ohne Rolle sieht ein Konto nur, was öffentlich ist. Mehrere Rollen ergänzen sich.',
      en: 'Without a role an account sees only what is public. Several roles add up.',
    },
    initCollapsed: false,
  },
  fields: [
    selectField({
      name: 'role',
      index: true,
      label: { de: 'Rolle', en: 'Role' },
      required: true,
      values: roles,
    }),
    {
      name: 'boards',
      type: 'relationship',
      label: { de: 'Für die Beiräte', en: 'For the boards' },
      admin: { condition: (_data, sibling) => isBoardRole(sibling) },
      hasMany: true,
      relationTo: slugs.advisoryBoards,
      validate: withRule(
        relationship,
        (value, { siblingData }) =>
          !isBoardRole(siblingData) ||
          (Array.isArray(value) && value.length > 0) || {
            de: 'Bitte mindestens einen Beirat angeben; die Rolle gilt nur für die genannten.',
            en: 'Name at least one board; the role holds for those named only.',
          },
      ) as typeof relationship,
    },
    {
      name: 'organization',
      type: 'relationship',
      label: { de: 'Für die Organisation', en: 'For the organisation' },
      admin: { condition: (_data, sibling) => sibling?.role === 'organization' },
      relationTo: slugs.memberOrganizations,
      validate: withRule(
        relationship,
        (value, { siblingData }) =>
          siblingData.role !== 'organization' ||
          Boolean(value) || {
            de: 'Bitte die Organisation angeben; die Rolle gilt nur für sie.',
            en: 'Name the organisation; the role holds for it only.',
          },
      ) as typeof relationship,
    },
  ],
}
