import { isRecord } from './isRecord.ts'

/** The value at a dotted path, `undefined` where the path ends early. */
export const getByPath = ({ data, path }: { data: unknown; path: string }): unknown =>
  path.split('.').reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), data)
