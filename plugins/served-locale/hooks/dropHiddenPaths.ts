import { isRecord } from '../utilities/isRecord.ts'

/** Whether an answer holds a field, in any row of the arrays on its way. */
const holds = (data: unknown, [key, ...rest]: string[]): boolean => {
  if (key === undefined) return true
  if (Array.isArray(data)) return data.some((row) => holds(row, [key, ...rest]))
  return isRecord(data) && key in data && holds(data[key], rest)
}

/** Names among the fields that fell back only those the answer holds: others are hidden from this reader. */
export const dropHiddenPaths = <T>({ doc }: { doc: T }): T => {
  if (!isRecord(doc) || !Array.isArray(doc.fallbackFields)) return doc
  const paths = doc.fallbackFields.filter((path) => typeof path === 'string')
  Object.assign(doc, { fallbackFields: paths.filter((path) => holds(doc, path.split('.'))) })
  return doc
}
