import type { BaseDatabaseAdapter, FlattenedField, SelectType } from 'payload'
import { getSelectMode } from 'payload/shared'
import { answeringMethods } from './answeringMethods.ts'
import { fieldsOf } from './fieldsOf.ts'

type Select = Record<string, unknown>

/**
 * What a row refers to several of lies in a table of the entry, which Payload's adapter reads where a `select` names such
 * a field, and not where it names the list of rows as a whole: the rows came without. Here their fields are named.
 */
export const nameRowFields = (adapter: BaseDatabaseAdapter): void => {
  const methods = adapter as unknown as Record<string, (args: Select) => Promise<unknown>>
  for (const method of answeringMethods) {
    const call = methods[method]?.bind(adapter)
    if (!call) continue
    const isGlobal = method.includes('Global')
    const isVersion = method.includes('Version') || method === 'queryDrafts'
    methods[method] = (args) => {
      const select = args['select'] as SelectType | undefined
      if (!select) return call(args)
      const fields = fieldsOf({ adapter, args, isGlobal, isVersion })
      if (!haveRowsThatRefer(fields)) return call(args)
      return call({ ...args, select: spelledOut({ fields, select }) })
    }
  }
}

/** The names of all that is asked for, down to where a name stands for what is below it too. */
const spelledOut = ({ fields, select }: { fields: FlattenedField[]; select: Select }): Select => {
  const isExclusion = getSelectMode(select as SelectType) === 'exclude'
  const spelled: Select = {}
  for (const field of fields) {
    const own = select[field.name] ?? isExclusion
    if (!own) continue
    const isPart = typeof own === 'object'
    if (!('flattenedFields' in field)) spelled[field.name] = isExclusion || own
    else if (!isPart && !hasRowsThatRefer(field)) spelled[field.name] = true
    else {
      const all = Object.fromEntries(field.flattenedFields.map(({ name }) => [name, true]))
      const below = isPart ? (own as Select) : all
      spelled[field.name] = spelledOut({ fields: field.flattenedFields, select: below })
    }
  }
  return spelled
}

const known = new WeakMap<FlattenedField[], boolean>()

/** Looked up once for the fields of a collection, since every read of a part asks. */
const haveRowsThatRefer = (fields: FlattenedField[]): boolean => {
  const answer = known.get(fields) ?? fields.some((field) => hasRowsThatRefer(field))
  known.set(fields, answer)
  return answer
}

const hasRowsThatRefer = (field: FlattenedField, isInRow = field.type === 'array'): boolean =>
  'flattenedFields' in field
    ? field.flattenedFields.some((one) => hasRowsThatRefer(one, isInRow || one.type === 'array'))
    : isInRow && isKeptApart(field)

/** Several values, and references to several kinds of entries, have tables of their own. */
const isKeptApart = (field: FlattenedField): boolean =>
  ('hasMany' in field && field.hasMany === true && field.type !== 'select') ||
  ('relationTo' in field && Array.isArray(field.relationTo))
