import {
  type BaseDatabaseAdapter,
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type CollectionSlug,
  type FlattenedField,
  type JsonObject,
  type SelectType,
} from 'payload'

type Args = {
  collection?: string
  collectionSlug?: string
  global?: string
  globalSlug?: string
  select?: SelectType
  slug?: string
}
type Result = (JsonObject & { docs?: JsonObject[] }) | null

const ENTRIES = [
  'create',
  'find',
  'findGlobal',
  'findOne',
  'queryDrafts',
  'updateGlobal',
  'updateOne',
] as const
const VERSIONS = [
  'createGlobalVersion',
  'createVersion',
  'findGlobalVersions',
  'findVersions',
  'updateGlobalVersion',
  'updateVersion',
] as const

/**
 * A field without a value is `null`, and a list without rows is empty, as on SQLite; Payload's MongoDB adapter leaves
 * both out of the entry, so that answers differed between the databases, and between entries of one database.
 */
export const readMissingAsNull = (adapter: BaseDatabaseAdapter): void => {
  const { localization } = adapter.payload.config
  const defaultLocale = localization ? localization.defaultLocale : ''
  const languages = localization ? localization.localeCodes : []
  const fill = (isVersion: boolean, method: string): void => {
    const methods = adapter as unknown as Record<string, (args: Args) => Promise<Result>>
    const call = methods[method]?.bind(adapter)
    if (!call) return
    const filled: typeof call = async (args) => {
      const result = await call(args)
      const fields = fieldsOf({ adapter, args, isVersion, method })
      for (const doc of result?.docs ?? (result ? [result] : [])) {
        fillEntry({
          defaultLocale,
          doc,
          fields,
          isVersion: isVersion || method === 'queryDrafts',
          languages,
          select: args.select,
        })
      }
      return result
    }
    Object.assign(adapter, { [method]: filled })
  }
  for (const method of ENTRIES) fill(false, method)
  for (const method of VERSIONS) fill(true, method)
}

const fieldsOf = ({
  adapter: { payload },
  args: { collection, collectionSlug, global, globalSlug, slug },
  isVersion,
  method,
}: {
  adapter: BaseDatabaseAdapter
  args: Args
  isVersion: boolean
  method: string
}): FlattenedField[] => {
  if (method.includes('Global')) {
    // Payload names a global as `collection` where it asks for its newest draft.
    const name = globalSlug ?? global ?? slug ?? collection
    const config = payload.globals.config.find((each) => each.slug === name)
    if (!config) return []
    return isVersion
      ? buildVersionGlobalFields(payload.config, config, true)
      : config.flattenedFields
  }
  const config = payload.collections[(collectionSlug ?? collection) as CollectionSlug]?.config
  if (!config) return []
  return isVersion
    ? buildVersionCollectionFields(payload.config, config, true)
    : config.flattenedFields
}

type Level = {
  /** Of an entry that was read in part, or of the rows of a version, it is open in which languages they are written. */
  defaultLocale: string
  isVersion: boolean
  languages: string[]
  doc: JsonObject
  fields: FlattenedField[]
  select?: SelectType
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)

const isVirtual = (field: FlattenedField): boolean =>
  field.type === 'join' || Boolean('virtual' in field && field.virtual)

const isGroup = (field: FlattenedField): boolean => field.type === 'group' || field.type === 'tab'

/** An entry, or a row of a list: what is a table of its own on SQLite, with one row for each language written in it. */
const fillEntry = (level: Level, around: string[] = []): void => {
  const written = [...localesIn(level)]
  fillFields({ ...level, locales: written.length > 0 || !level.isVersion ? written : around })
}

const localesIn = (
  { doc, fields }: Pick<Level, 'doc' | 'fields'>,
  found = new Set<string>(),
): Set<string> => {
  for (const field of fields) {
    const value: unknown = doc[field.name]
    if (!isObject(value) || isList(field) || isVirtual(field)) continue
    if (field.localized) for (const locale of Object.keys(value)) found.add(locale)
    else if (isGroup(field) && 'flattenedFields' in field) {
      localesIn({ doc: value, fields: field.flattenedFields }, found)
    }
  }
  return found
}

const fillFields = (level: Level & { locales: string[] }): void => {
  const { doc, fields, select } = level
  for (const field of fields) {
    const { name } = field
    if (isVirtual(field) || name === 'id' || !isSelected({ name, select })) continue
    const below = isObject(select?.[name]) ? (select[name] as SelectType) : undefined
    if (isGroup(field) && 'flattenedFields' in field && !field.localized) {
      if (!isObject(doc[name])) doc[name] = {}
      const group = { doc: doc[name] as JsonObject, fields: field.flattenedFields, select: below }
      fillFields({ ...level, ...group })
    } else if (field.localized) {
      fillLocalized({ ...level, field })
    } else {
      doc[name] = filledValue({ ...level, field, select: below, value: doc[name] })
    }
  }
}

const fillLocalized = ({
  field,
  locales,
  ...level
}: Level & { field: FlattenedField; locales: string[] }): void => {
  const { defaultLocale, doc, languages, select } = level
  const values = isObject(doc[field.name]) ? (doc[field.name] as JsonObject) : {}
  // Of an entry that was read in part it is open in which languages it is written.
  const written = locales.length > 0 || !select ? locales : [defaultLocale]
  const inSome = Object.keys(values)
  const known = !isList(field) ? written : inSome.length > 0 ? inSome : languages
  const below = isObject(select?.[field.name]) ? (select[field.name] as SelectType) : undefined
  for (const locale of known) {
    values[locale] = filledValue({ ...level, field, locales, select: below, value: values[locale] })
  }
  doc[field.name] = values
}

const isList = (field: FlattenedField): boolean =>
  field.type === 'array' ||
  field.type === 'blocks' ||
  ('hasMany' in field && field.hasMany === true)

const filledValue = ({
  field,
  locales,
  value,
  ...level
}: Level & { field: FlattenedField; locales: string[]; value: unknown }): unknown => {
  if (!isList(field)) return value ?? null
  const rows: unknown[] = Array.isArray(value) ? value : []
  for (const doc of rows.filter(isObject)) {
    const block =
      field.type === 'blocks'
        ? field.blocks.find(({ slug }) => slug === doc['blockType'])
        : undefined
    const fields = field.type === 'array' ? field.flattenedFields : block?.flattenedFields
    if (fields) fillEntry({ ...level, doc, fields }, locales)
  }
  return rows
}

const isSelected = ({ name, select }: { name: string; select?: SelectType }): boolean => {
  if (!isObject(select)) return true
  if (isExclusion(select)) return select[name] !== false
  return Boolean(select[name])
}

const isExclusion = (select: SelectType): boolean => {
  for (const value of Object.values(select)) {
    if (typeof value === 'boolean') return !value
    if (isObject(value)) return isExclusion(value as SelectType)
  }
  return false
}
