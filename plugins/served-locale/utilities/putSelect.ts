import type { Select } from '../types.ts'

/** A select that includes one more path. */
export const putSelect = (select: Select, [key, ...rest]: string[]): Select => {
  if (key === undefined || select[key] === true) return select
  const below = select[key]
  return {
    ...select,
    [key]: rest.length === 0 ? true : putSelect(typeof below === 'object' ? below : {}, rest),
  }
}
