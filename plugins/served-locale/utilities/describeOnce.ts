import type { ServedLocale } from '../types.ts'
import { describeLocale } from './describeLocale.ts'

const described = new WeakMap<object, ServedLocale>()

/** `describeLocale`, once for each entry that is read: at its first look all locales are there. */
export const describeOnce = ({
  data,
  ...args
}: Omit<Parameters<typeof describeLocale>[0], 'data'> & { data: object }): ServedLocale => {
  const known = described.get(data) ?? describeLocale({ data, ...args })
  described.set(data, known)
  return known
}
