import type { FlattenedField } from 'payload'

type Level = { fields: FlattenedField[]; isLocalized?: boolean }
type Names = Record<string, unknown>

const isNames = (value: unknown): value is Names =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1)

const sorted = (value: Names, change: (each: unknown, name: string) => unknown): Names =>
  Object.fromEntries(
    Object.entries(value)
      .sort(byName)
      .map(([name, each]) => [name, change(each, name)]),
  )

const sortedEntry = (value: unknown, { fields, isLocalized = false }: Level): unknown => {
  if (Array.isArray(value)) return value.map((each) => sortedEntry(each, { fields, isLocalized }))
  if (!isNames(value)) return value
  return sorted(value, (each, name) => {
    const field = fields.find((one) => one.name === name)
    if (!field) return sortedEntry(each, { fields: [] })
    // Within what is localized nothing is so once more.
    const isByLocale = Boolean('localized' in field && field.localized) && !isLocalized
    const below = (one: unknown): unknown =>
      sortedField(one, { field, isLocalized: isLocalized || isByLocale })
    return isByLocale && isNames(each) ? sorted(each, below) : below(each)
  })
}

const sortedField = (
  value: unknown,
  { field, isLocalized }: { field: FlattenedField; isLocalized: boolean },
): unknown => {
  // The order of names within these is somebody's own, and both databases keep it.
  if (field.type === 'json' || field.type === 'richText') return value
  if (field.type === 'blocks') {
    const rows = Array.isArray(value) ? value : []
    return rows.map((row: Names) => {
      const block = field.blocks.find(({ slug }) => slug === row['blockType'])
      return sortedEntry(row, { fields: block?.flattenedFields ?? [], isLocalized })
    })
  }
  const fields = 'flattenedFields' in field ? field.flattenedFields : []
  return sortedEntry(value, { fields, isLocalized })
}

/** Whoever reads a file line by line takes these two for ends of a line as well. */
const escapeBreaks = (json: string): string =>
  json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')

/** An entry as one line, the same for the same content whichever database it was read from. */
export const canonicalLine = (entry: object, fields: FlattenedField[]): string =>
  `${escapeBreaks(JSON.stringify(sortedEntry(JSON.parse(JSON.stringify(entry)), { fields })))}\n`
