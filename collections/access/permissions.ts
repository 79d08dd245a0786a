import { idsOf } from './idsOf.ts'
import { type Asked, type Role, rolesOf } from './roles.ts'

const hasRole =
  (...roles: Role[]) =>
  (asked: Asked): boolean =>
    rolesOf(asked).some(({ role }) => roles.includes(role))

/** Questions about who is asking, answered with a boolean. Rights add up over the roles of a person. */
export const permissions = {
  nobody: (): boolean => false,
  anyone: (): boolean => true,
  /** An account of the admin panel with at least one role. */
  isStaff: (asked: Asked): boolean => rolesOf(asked).length > 0,
  isAdmin: hasRole('admin'),
  /** Editors and administrators: all content, publishing. */
  isEditor: hasRole('admin', 'editor'),
  isAuthor: hasRole('author'),
  isOrganization: hasRole('organization'),
  /** Privacy officers and administrators: people with their consents and proofs. */
  isPrivacyOfficer: hasRole('admin', 'privacy'),
  /** Keeps or chairs some board. */
  isOfSomeBoard: hasRole('keeper', 'chair'),
  isChairOfSomeBoard: hasRole('chair'),
}

/** The boards which the person asking keeps the minutes of or chairs. */
export const boardsOf = (asked: Asked, roles: Role[] = ['keeper', 'chair']): string[] => [
  ...new Set(
    rolesOf(asked).flatMap(({ boards, role }) => (roles.includes(role) ? idsOf(boards ?? []) : [])),
  ),
]

/** The organisations for which the person asking works. */
export const organizationsOf = (asked: Asked): string[] => [
  ...new Set(
    rolesOf(asked).flatMap(({ organization, role }) =>
      role === 'organization' ? idsOf(organization ?? []) : [],
    ),
  ),
]
