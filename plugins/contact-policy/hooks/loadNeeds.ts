import type { CollectionBeforeOperationHook } from 'payload'
import { UNASKED } from '../defaults.ts'
import type { ReadArgs, Select } from '../types.ts'

const isIncluding = (select: Select): boolean =>
  Object.values(select).some((value) => (typeof value === 'object' ? isIncluding(value) : value))

const isSelected = (select: Select, [key, ...rest]: string[]): boolean => {
  const value = key === undefined ? true : select[key]
  return typeof value === 'object' ? isSelected(value, rest) : Boolean(value)
}

const put = (select: Select, [key, ...rest]: string[]): Select => {
  if (key === undefined || select[key] === true) return select
  const below = select[key]
  return {
    ...select,
    [key]: rest.length === 0 ? true : put(typeof below === 'object' ? below : {}, rest),
  }
}

/**
 * Where a query selects fields of its own: loads the address for its display form, and what the policy looks at for a
 * single entry or someone signed in. `dropNeeds` takes it out again.
 */
export const loadNeeds =
  ({ emails, needs }: { emails: string[]; needs: string[] }): CollectionBeforeOperationHook =>
  ({ args, operation, req }) => {
    const { id, select } = args as ReadArgs
    if (operation !== 'read' || !select || !isIncluding(select)) return
    const unasked = [
      ...(id !== undefined || req.user ? needs : []),
      ...emails.filter((path) => isSelected(select, `${path}Display`.split('.'))),
    ].filter((path) => !isSelected(select, path.split('.')))
    return {
      ...args,
      [UNASKED]: unasked,
      select: unasked.reduce((selected, path) => put(selected, path.split('.')), select),
    }
  }
