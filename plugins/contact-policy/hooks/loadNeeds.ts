import type { CollectionBeforeOperationHook } from 'payload'

type Select = { [field: string]: boolean | Select }

type ReadArgs = { select?: Select }

const put = (select: Select, [key, ...rest]: string[]): Select => {
  if (key === undefined || select[key] === true) return select
  const below = select[key]
  return {
    ...select,
    [key]: rest.length === 0 ? true : put(typeof below === 'object' ? below : {}, rest),
  }
}

const isIncluding = (select: Select): boolean =>
  Object.values(select).some((value) => (typeof value === 'object' ? isIncluding(value) : value))

const isSelected = (select: Select, [key, ...rest]: string[]): boolean => {
  const value = key === undefined ? true : select[key]
  return typeof value === 'object' ? isSelected(value, rest) : Boolean(value)
}

/** Loads the address for its display form, and what the policy looks at, when a query selects fields of its own. */
export const loadNeeds =
  ({ emails, needs }: { emails: string[]; needs: string[] }): CollectionBeforeOperationHook =>
  ({ args, operation }) => {
    const { select } = args as ReadArgs
    if (operation !== 'read' || !select || !isIncluding(select)) return
    const wanted = emails.filter((path) => isSelected(select, `${path}Display`.split('.')))
    return {
      ...args,
      select: [...needs, ...wanted].reduce<Select>(
        (selected, path) => put(selected, path.split('.')),
        select,
      ),
    }
  }
