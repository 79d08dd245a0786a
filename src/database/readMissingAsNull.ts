import type { BaseDatabaseAdapter, FlattenedField, JsonObject, SelectType } from 'payload'
import { getSelectMode } from 'payload/shared'
import { answeringMethods } from './answeringMethods.ts'
import { fieldsOf } from './fieldsOf.ts'
import { isGroup } from './isGroup.ts'
import { isList } from './isList.ts'
import { selectLanguages } from './selectLanguages.ts'

type Args = { select?: SelectType }
type Result = (JsonObject & { docs?: JsonObject[] }) | null

/**
 * A field without a value is `null`, and a list without rows is empty, as on SQLite; Payload's MongoDB adapter leaves
 * both out of the entry, so that answers differed between the databases, and between entries of one database. On SQLite
 * a text that nobody wrote is `null` in each language that the entry, or the row of a list, is written in: to know them
 * of what is read in part, its other texts are loaded too, and taken out again.
 */
export const readMissingAsNull = (adapter: BaseDatabaseAdapter): void => {
  const { localization } = adapter.payload.config
  const languages = localization ? localization.localeCodes : []
  const methods = adapter as unknown as Record<string, (args: Args) => Promise<Result>>
  for (const method of answeringMethods) {
    const call = methods[method]?.bind(adapter)
    if (!call) continue
    const isDrafts = method === 'queryDrafts'
    const isGlobal = method.includes('Global')
    const isVersion = method.includes('Version')
    methods[method] = async (args) => {
      // What is made is given whole.
      const select = method.startsWith('create') ? undefined : args.select
      const asked = { ...args }
      if (select) {
        const fields = fieldsOf({ adapter, args, isGlobal, isVersion: isVersion || isDrafts })
        asked.select = selectLanguages({ fields, select })
      }
      const result = await call(asked)
      const fields = fieldsOf({ adapter, args, isGlobal, isVersion })
      for (const doc of result?.docs ?? (result ? [result] : [])) {
        fillEntry({
          doc,
          fields,
          isVersion: isVersion || isDrafts,
          languages,
          // A draft is asked for as the version that it is, and given as the entry.
          select: isDrafts ? (select?.['version'] as SelectType | undefined) : select,
        })
      }
      return result
    }
  }
}

type Level = {
  /** Rows of a version are written in all languages on SQLite where no text of theirs is. */
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

/** An entry, or a row of a list: what is a table of its own on SQLite, with one row for each language written in it. */
const fillEntry = (level: Level): void => {
  const written = [...localesIn(level)]
  const isOpen = written.length === 0 && level.isVersion
  fillFields({ ...level, locales: isOpen ? level.languages : written })
}

const localesIn = (
  { doc, fields }: Pick<Level, 'doc' | 'fields'>,
  found = new Set<string>(),
): Set<string> => {
  for (const field of fields) {
    const value: unknown = doc[field.name]
    if (!isObject(value) || isList(field) || isVirtual(field)) continue
    if (field.localized) for (const locale of Object.keys(value)) found.add(locale)
    else if (isGroup(field)) {
      localesIn({ doc: value, fields: field.flattenedFields }, found)
    }
  }
  return found
}

const fillFields = (level: Level & { locales: string[] }): void => {
  const { doc, fields, select } = level
  for (const field of fields) {
    const { name } = field
    if (isVirtual(field) || name === 'id') continue
    if (!isSelected({ name, select })) {
      Reflect.deleteProperty(doc, name)
      continue
    }
    const below = isObject(select?.[name]) ? (select[name] as SelectType) : undefined
    if (isGroup(field)) {
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
  const { doc, languages, select } = level
  const values = isObject(doc[field.name]) ? (doc[field.name] as JsonObject) : {}
  const inSome = Object.keys(values)
  const known = !isList(field) ? locales : inSome.length > 0 ? inSome : languages
  const below = isObject(select?.[field.name]) ? (select[field.name] as SelectType) : undefined
  for (const locale of known) {
    values[locale] = filledValue({ ...level, field, select: below, value: values[locale] })
  }
  doc[field.name] = values
}

const filledValue = ({
  field,
  value,
  ...level
}: Level & { field: FlattenedField; value: unknown }): unknown => {
  if (!isList(field)) return value ?? null
  const rows: unknown[] = Array.isArray(value) ? value : []
  for (const doc of rows.filter(isObject)) {
    const block =
      field.type === 'blocks'
        ? field.blocks.find(({ slug }) => slug === doc['blockType'])
        : undefined
    const fields = field.type === 'array' ? field.flattenedFields : block?.flattenedFields
    // The fields of a block are named below its slug.
    const select = block ? ofBlock({ select: level.select, slug: block.slug }) : level.select
    if (fields) fillEntry({ ...level, doc, fields, select })
  }
  return rows
}

const ofBlock = ({
  select,
  slug,
}: {
  select?: SelectType
  slug: string
}): SelectType | undefined => {
  const own = select?.[slug]
  if (isObject(own)) return own as SelectType
  return select && !isSelected({ name: slug, select }) ? {} : undefined
}

const isSelected = ({ name, select }: { name: string; select?: SelectType }): boolean => {
  if (!isObject(select)) return true
  if (getSelectMode(select) === 'exclude') return select[name] !== false
  return Boolean(select[name])
}
