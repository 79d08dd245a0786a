import type { SelectField } from 'payload'
import { permissions } from '../../access/permissions.ts'

/**
 * Offers "approved" only to who may say so: field access would drop it from anyone else's save without a word. Programs
 * without a user choose freely.
 */
export const statesToChoose: NonNullable<SelectField['filterOptions']> = ({
  data,
  options,
  req,
}) => {
  const mayApprove =
    !req.user || permissions.isAdmin({ req }) || permissions.isChairOfSomeBoard({ req })
  if (mayApprove || data.state === 'approved') return options
  return options.filter((option) => typeof option === 'string' || option.value !== 'approved')
}
