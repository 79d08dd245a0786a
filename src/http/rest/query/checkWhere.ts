import type { FlattenedField } from 'payload'
import { conditionsOf } from '../../filter/conditionsOf.ts'
import { checkHops } from './checkHops.ts'
import { fieldAt } from './fieldAt.ts'
import { invalid } from './invalid.ts'
import { isPlainObject } from './isPlainObject.ts'
import { isRealDate } from './isRealDate.ts'
import { operatorsOf } from './operatorsOf.ts'
import type { QueryContext } from './QueryContext.ts'

const LISTS = ['in', 'not_in']
const TEXT = ['contains', 'like', 'not_like']

/**
 * SQLite joins 64 tables. A condition on an entry behind a relation brings the rights of that entry along, with a dozen
 * tables and more; one on a relation to several entries brings one.
 */
const TABLES = { behindRelation: 15, max: 48, ofSeveral: 1 }

/** What is too much for the admin panel too: SQLite takes expressions of a thousand levels, and one `or` more a level. */
const HARD = { maxCharacters: 100_000, maxConditions: 500, maxNesting: 20, maxValues: 10_000 }

/**
 * A `where`: its form for everyone, its fields and size for callers that are not the admin panel. What a caller may
 * ask for is decided by Payload, which knows who it is.
 *
 * @throws {HttpError} 400 naming the place
 */
export const checkWhere = ({
  context,
  field = 'where',
  where,
}: {
  context: QueryContext
  field?: string
  where: unknown
}): void => {
  const { maxConditions, maxNesting } = limitsOf(context)
  let conditions = 0
  let tables = 0

  const walk = (value: unknown, place: string, level: number): void => {
    if (!isPlainObject(value)) {
      throw invalid({
        field: place,
        message: `"${place}" must have the form [field][operator]=value.`,
      })
    }
    if (level > maxNesting) {
      throw invalid({
        code: 'LIMIT_OUT_OF_RANGE',
        field: place,
        message: `"and" and "or" may be nested ${maxNesting} levels deep.`,
      })
    }
    for (const [key, inner] of Object.entries(value)) {
      if (key.toLowerCase() === 'and' || key.toLowerCase() === 'or') {
        if (!Array.isArray(inner)) {
          throw invalid({
            field: `${place}.${key}`,
            message: `"${place}.${key}" must be a list: [${key}][0][field][operator]=value.`,
          })
        }
        inner.forEach((each, index) => walk(each, `${place}.${key}.${index}`, level + 1))
        continue
      }
      conditions += conditionsOf(inner)
      if (conditions > maxConditions) {
        throw invalid({
          code: 'LIMIT_OUT_OF_RANGE',
          field: place,
          message: `At most ${maxConditions} conditions are allowed; each word of a "like" is one.`,
        })
      }
      tables += checkCondition({ context, place: `${place}.${key}`, path: key, value: inner })
      if (tables > TABLES.max) {
        throw invalid({
          code: 'LIMIT_OUT_OF_RANGE',
          field: place,
          message: `At most ${Math.floor(TABLES.max / TABLES.behindRelation)} conditions may be on fields of related entries and ${TABLES.max} on relations to several.`,
        })
      }
    }
  }
  walk(where, field, 0)
}

const limitsOf = ({ isStrict, limits }: QueryContext): typeof HARD => (isStrict ? limits : HARD)

/** Gives the tables that the condition brings along. */
const checkCondition = ({
  context,
  path,
  place,
  value,
}: {
  context: QueryContext
  path: string
  place: string
  value: unknown
}): number => {
  const found = fieldAt({ fields: context.fields, path, payload: context.payload })
  // Payload itself refuses a first part that is none, but fails on what lies below a field that has nothing below it, and
  // on SQLite on the name that ids have in MongoDB.
  if (!found && (context.isStrict || path.includes('.') || path === '_id')) {
    throw invalid({ code: 'UNKNOWN_FIELD', field: path, message: `There is no field "${path}".` })
  }
  const hops = checkHops({ fields: context.fields, path, payload: context.payload })
  if (!isPlainObject(value)) {
    throw invalid({
      field: place,
      message: `"${place}" needs an operator: [${path}][equals]=value.`,
    })
  }
  const field = found === 'part' ? undefined : found
  const operators = operatorsOf(field)
  for (const [operator, operand] of Object.entries(value)) {
    const at = `${place}.${operator}`
    if (!operators.includes(operator)) {
      throw invalid({
        field: at,
        message: `"${path}" cannot be asked by "${operator}". It can by: ${operators.join(', ')}.`,
      })
    }
    checkOperand({ at, context, field, operand, operator })
  }
  const isOfSeveral = field && 'hasMany' in field && field.hasMany
  const each = hops > 0 ? TABLES.behindRelation : isOfSeveral ? TABLES.ofSeveral : 0
  return each * Object.keys(value).length
}

const checkOperand = ({
  at,
  context,
  field,
  operand,
  operator,
}: {
  at: string
  context: QueryContext
  field: FlattenedField | undefined
  operand: unknown
  operator: string
}): void => {
  const isList = LISTS.includes(operator)
  if (isList && (operand === null || operand === 'null')) {
    throw invalid({ field: at, message: `"${at}" must be values. Ask for none by "exists".` })
  }
  const values =
    isList && typeof operand === 'string'
      ? operand.split(',')
      : isList && Array.isArray(operand)
        ? operand
        : [operand]
  const { maxValues } = limitsOf(context)
  if (values.length > maxValues) {
    throw invalid({
      code: 'LIMIT_OUT_OF_RANGE',
      field: at,
      message: `At most ${maxValues} values are allowed.`,
    })
  }
  const kinds =
    field && 'relationTo' in field && Array.isArray(field.relationTo) && field.relationTo
  if (kinds && !(operator === 'equals' && isReference({ kinds, operand }))) {
    throw invalid({
      field: at,
      message: `"${at}" refers to entries of several kinds. Ask by [equals][relationTo] and [equals][value].`,
    })
  }
  for (const value of values) {
    if ((kinds || field?.type === 'point') && isPlainObject(value)) continue
    // From JSON a value may be a number, a boolean or null; from a query it is text.
    if (typeof value === 'object' && value !== null) {
      throw invalid({ field: at, message: `"${at}" must be ${isList ? 'values' : 'one value'}.` })
    }
    checkValue({ at, context, field, operator, value })
  }
}

/** Whether it names an entry of one of the kinds. */
const isReference = ({ kinds, operand }: { kinds: string[]; operand: unknown }): boolean =>
  isPlainObject(operand) &&
  Object.keys(operand).length === 2 &&
  kinds.includes(String(operand['relationTo'])) &&
  ['number', 'string'].includes(typeof operand['value'])

const checkValue = ({
  at,
  context,
  field,
  operator,
  value,
}: {
  at: string
  context: QueryContext
  field: FlattenedField | undefined
  operator: string
  value: unknown
}): void => {
  if (operator === 'exists') {
    if (![true, false, 'true', 'false'].includes(value as boolean)) {
      throw invalid({ field: at, message: `"${at}" must be true or false.` })
    }
    return
  }
  const text = String(value ?? '')
  const { maxCharacters } = limitsOf(context)
  if (text.length > maxCharacters) {
    throw invalid({
      code: 'LIMIT_OUT_OF_RANGE',
      field: at,
      message: `A value may have ${maxCharacters} characters.`,
    })
  }
  if (TEXT.includes(operator) && typeof value !== 'string') {
    throw invalid({ field: at, message: `"${at}" must be a text.` })
  }
  if (text === '' || text === 'null') return
  if (field?.type === 'date' && !isRealDate(text)) {
    throw invalid({ field: at, message: `"${at}" must be a date such as 2026-11-23T08:00:00Z.` })
  }
  if (field?.type === 'checkbox' && !['false', 'true'].includes(text)) {
    throw invalid({ field: at, message: `"${at}" must be true or false.` })
  }
  if (field?.type === 'number' && !Number.isFinite(Number(text))) {
    throw invalid({ field: at, message: `"${at}" must be a number.` })
  }
}
