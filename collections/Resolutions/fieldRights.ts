import { fieldRules } from '../access/fieldRules.ts'
import type { FieldRights } from '../access/withFieldAccess.ts'

const asDecided = { update: fieldRules.admins }

/** What was decided stays as it was decided; editors keep what has become of it, and whether it is public. */
export const resolutionsFieldRights: FieldRights = {
  decidedOn: asDecided,
  item: asDecided,
  majority: asDecided,
  meeting: asDecided,
  outcome: asDecided,
  outcomeReason: asDecided,
  title: asDecided,
  votes: asDecided,
  wording: asDecided,
}
