import { companions, TRANSLATED_AT, UNASKED } from '../defaults.ts'
import type { ReadArgs, Select } from '../types.ts'
import { isIncluding } from '../utilities/isIncluding.ts'
import { localizedRoots } from '../utilities/localizedRoots.ts'
import { putSelect } from '../utilities/putSelect.ts'

const isSelected = (select: Select, [key, ...rest]: string[]): boolean => {
  const value = key === undefined ? true : select[key]
  return typeof value === 'object' ? isSelected(value, rest) : Boolean(value)
}

/**
 * Where a query selects companions and not what they stand on, loads it; `dropLead` takes it out again. Without a lead
 * field they stand on all texts.
 */
export const loadLead =
  ({ leadField }: { leadField: string | false }) =>
  <T>({ args }: { args?: T }): T | undefined => {
    const { collection, select } = (args ?? {}) as ReadArgs
    if (!args || !select || !isIncluding(select)) return args
    if (!companions.some((name) => select[name])) return args
    const leads =
      leadField === false ? localizedRoots(collection?.config.flattenedFields ?? []) : [leadField]
    const unasked = [...leads, TRANSLATED_AT].filter((path) => !isSelected(select, path.split('.')))
    return {
      ...args,
      [UNASKED]: unasked,
      select: unasked.reduce((selected, path) => putSelect(selected, path.split('.')), select),
    }
  }
