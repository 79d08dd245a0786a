import {
  buildVersionCollectionFields,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type Payload,
  type Where,
} from 'payload'
import type { Reference } from '../types.ts'
import { findUnreadable } from '../utilities/findUnreadable.ts'
import { isData } from '../utilities/isData.ts'

type ReadArgs = { joins?: false | Record<string, false | { where?: Where }>; where?: Where }
type Fields = FlattenedField[]
/** Called with each condition on a relation; answers what stands in its place. */
type Replace = (args: {
  condition: Record<string, unknown>
  path: string
  targets: string[]
}) => Where

// The condition stays in the filter, since Payload refuses there what the reader may not read of the field.
const nothing = (condition: Where): Where => ({ and: [{ id: { exists: false } }, condition] })
const everything = (condition: Where): Where => ({ or: [{ id: { exists: true } }, condition] })

const fieldsOf = (payload: Payload, slug: string): Fields =>
  payload.config.collections.find((one) => one.slug === slug)?.flattenedFields ?? []

/** The collections that a path leads to where it asks for ids of other entries; none for any other path. */
const targetsAt = (payload: Payload, fields: Fields, path: string[]): string[] => {
  const [name, ...rest] = path
  const field = fields.find((one) => one.name === name)
  // A locale in the path has no field of its own.
  if (!field) return rest.length > 0 ? targetsAt(payload, fields, rest) : []
  if (field.type === 'relationship' || field.type === 'upload') {
    if (Array.isArray(field.relationTo))
      return rest.length === 0 || rest[0] === 'value' ? field.relationTo : []
    const isId = rest.length === 0 || rest.join('.') === 'id' || isLocale(payload, rest)
    return isId ? [field.relationTo] : targetsAt(payload, fieldsOf(payload, field.relationTo), rest)
  }
  if (field.type === 'join')
    return typeof field.collection === 'string' && rest.length > 0
      ? targetsAt(payload, fieldsOf(payload, field.collection), rest)
      : []
  if (field.type === 'blocks')
    return field.blocks.flatMap((block) => targetsAt(payload, block.flattenedFields, rest))
  return 'flattenedFields' in field ? targetsAt(payload, field.flattenedFields, rest) : []
}

const isLocale = ({ config }: Payload, [code, ...rest]: string[]): boolean =>
  rest.length === 0 &&
  Boolean(config.localization && config.localization.localeCodes.includes(code ?? ''))

const rewrite = (payload: Payload, fields: Fields, where: Where, replace: Replace): Where => {
  const and: Where[] = []
  for (const [key, value] of Object.entries(where)) {
    if (Array.isArray(value)) {
      and.push({ [key]: value.map((each) => rewrite(payload, fields, each, replace)) })
      continue
    }
    const path = key.replace(/__/g, '.')
    const targets = targetsAt(payload, fields, path.split('.'))
    and.push(
      targets.length > 0 && isData(value)
        ? replace({ condition: value, path: key, targets })
        : { [key]: value },
    )
  }
  return and.length === 1 && and[0] ? and[0] : { and }
}

/** The references that the value of an operator means: each id in each collection it may be of. */
const referencesOf = (value: unknown, targets: string[]): Reference[] =>
  targets.map((collection) => ({ collection, id: value as string }))

const valuesOf = (operator: string, operand: unknown): unknown[] => {
  if (operator === 'exists') return []
  const values: unknown[] = Array.isArray(operand)
    ? operand
    : typeof operand === 'string' && ['in', 'not_in'].includes(operator)
      ? operand.split(',')
      : [operand]
  return values.filter((value) => value !== null && value !== '' && value !== 'null')
}

const meantBy = (value: unknown, targets: string[]): Reference[] =>
  isData(value)
    ? referencesOf(value.value, [String(value.relationTo)])
    : referencesOf(value, targets)

/**
 * Answers a filter by ids as if entries that the reader may not read were not referred to: who has the id of a draft or of
 * a person without consent would find out by it where they belong.
 */
export const hideFilteredIds: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const { joins, where } = args as ReadArgs
  if (overrideAccess || (!where && !joins)) return args
  const { payload } = req
  const isVersion = operation.includes('Versions')
  const fields = isVersion
    ? buildVersionCollectionFields(payload.config, collection, true)
    : collection.flattenedFields

  const rewriteAll = (replace: Replace): ReadArgs => ({
    ...(where && { where: rewrite(payload, fields, where, replace) }),
    ...(joins && {
      joins: Object.fromEntries(
        Object.entries(joins).map(([path, join]) => {
          const target = collection.joins
          const slug = Object.entries(target).find(([, found]) =>
            found.some(({ joinPath }) => joinPath === path),
          )?.[0]
          if (!join || !join.where || !slug) return [path, join]
          const inner = rewrite(payload, fieldsOf(payload, slug), join.where, replace)
          return [path, { ...join, where: inner }]
        }),
      ),
    }),
  })

  const references: Reference[] = []
  rewriteAll(({ condition, path, targets }) => {
    for (const [operator, operand] of Object.entries(condition))
      for (const value of valuesOf(operator, operand)) references.push(...meantBy(value, targets))
    return { [path]: condition } as Where
  })
  if (references.length === 0) return args
  const isUnreadable = await findUnreadable({ references, req })
  if (!references.some(isUnreadable)) return args

  const isHidden = (value: unknown, targets: string[]): boolean =>
    meantBy(value, targets).every(isUnreadable)
  const replaced = rewriteAll(({ condition, path, targets }) => ({
    and: Object.entries(condition).map(([operator, operand]): Where => {
      const values = valuesOf(operator, operand)
      const readable = values.filter((value) => !isHidden(value, targets))
      const asked = { [path]: { [operator]: operand } } as Where
      if (readable.length === values.length) return asked
      if (readable.length > 0) return { [path]: { [operator]: readable } } as Where
      return operator.startsWith('not_') ? everything(asked) : nothing(asked)
    }),
  }))
  return { ...args, ...replaced }
}
