import { allOf, anyOf, type Rule } from './combine.ts'
import { permissions } from './permissions.ts'
import { rules } from './rules.ts'

/**
 * The delete right of publishable collections: administrators delete for good, the others move into the trash what was
 * never public.
 */
export const intoTrash = (rule: Rule): Rule =>
  anyOf(permissions.isAdmin, allOf(rules.isTrashing, rules.neverPublic, rule))
