import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql'
import { checkFilter } from './checkFilter.ts'
import type { GraphqlLimits } from './GraphqlLimits.ts'
import { listArgument, type QueryVariables } from './listArgument.ts'
import { payloadField } from './payloadField.ts'
import { refusal } from './refusal.ts'
import { schemaSizes } from './schemaSizes.ts'

export type Measure = {
  aliases: number
  cost: number
  depth: number
  directives: number
  fields: number
  /** Estimated entries of the schema in the answer, where the query asks for `__schema` or `__type`. */
  introspection: number
}

/** A list or a join is a database call of its own. */
const LIST_COST = 15
/** Arrays and relations to many have no `limit`; this many rows are assumed. */
const ASSUMED_ROWS = 5

const nothing: Measure = {
  aliases: 0,
  cost: 0,
  depth: 0,
  directives: 0,
  fields: 0,
  introspection: 0,
}

const add = (a: Measure, b: Measure): Measure => ({
  aliases: a.aliases + b.aliases,
  cost: a.cost + b.cost,
  depth: Math.max(a.depth, b.depth),
  directives: a.directives + b.directives,
  fields: a.fields + b.fields,
  introspection: a.introspection + b.introspection,
})

/**
 * What an operation asks for, before any validation rule has run. A fragment is measured once however often it is
 * spread: thirty fragments that each spread the next one twice are a thousand million fields, and rules that walk
 * them anew each time do not come to an end.
 *
 * @throws {GraphQLError} `FRAGMENT_CYCLE` where fragments spread each other in a circle, `LIMIT_OUT_OF_RANGE` for a
 * `limit` below 1 or above the largest, and for a `where` that is too large
 */
export const measureQuery = ({
  document,
  limits,
  operation,
  schema,
  variableValues,
}: {
  document: DocumentNode
  limits: GraphqlLimits
  operation: OperationDefinitionNode
  schema: GraphQLSchema
  variableValues: Record<string, unknown>
}): Measure => {
  const variables: QueryVariables = {
    definitions: operation.variableDefinitions ?? [],
    values: variableValues,
  }
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition)
  }
  const measured = new Map<string, Measure>()
  const open = new Set<string>()

  const ofFragment = (name: string): Measure => {
    const known = measured.get(name)
    if (known) return known
    const fragment = fragments.get(name)
    if (!fragment) return nothing
    if (open.has(name)) {
      throw refusal({
        code: 'FRAGMENT_CYCLE',
        message: `The fragment "${name}" spreads itself. Remove the circle.`,
        node: fragment,
      })
    }
    open.add(name)
    const result = ofSelections(
      fragment.selectionSet,
      schema.getType(fragment.typeCondition.name.value),
    )
    open.delete(name)
    measured.set(name, result)
    return result
  }

  const ofField = (node: FieldNode, parent: GraphQLNamedType | undefined): Measure => {
    const own = { ...nothing, aliases: node.alias ? 1 : 0, depth: 1, fields: 1 }
    const root = META_TYPES.get(node.name.value)
    const meta = root ?? parent?.name
    if (meta?.startsWith('__')) {
      const type = root ? schema.getType(root) : below(parent, node)
      const inner = node.selectionSet ? ofSelections(node.selectionSet, type) : nothing
      const entries = schemaSizes(schema)[node.name.value] ?? 1
      return {
        ...add({ ...own, depth: 0 }, inner),
        introspection: entries * (1 + inner.introspection),
      }
    }
    if (node.name.value.startsWith('__')) return { ...own, depth: 0 }
    const field =
      parent && (isObjectType(parent) || isInterfaceType(parent))
        ? parent.getFields()[node.name.value]
        : undefined
    const where = node.arguments?.find(({ name }) => name.value === 'where')
    const conditions = where
      ? checkFilter({
          limits,
          node: where,
          where: valueFromASTUntyped(where.value, variableValues),
        })
      : 0
    const inner = node.selectionSet
      ? ofSelections(node.selectionSet, field && getNamedType(field.type))
      : nothing
    const { each, rows } = field ? weigh({ field, limits, node, variables }) : { each: 0, rows: 1 }
    return {
      aliases: own.aliases + inner.aliases,
      cost: each + conditions + rows * inner.cost,
      depth: 1 + inner.depth,
      directives: inner.directives,
      fields: 1 + inner.fields,
      introspection: inner.introspection,
    }
  }

  const ofSelections = (set: SelectionSetNode, parent: GraphQLNamedType | undefined): Measure => {
    let total = nothing
    for (const selection of set.selections) {
      const directives = selection.directives?.length ?? 0
      const measure =
        selection.kind === Kind.FIELD
          ? ofField(selection, parent)
          : selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : ofSelections(
                selection.selectionSet,
                selection.typeCondition
                  ? schema.getType(selection.typeCondition.name.value)
                  : parent,
              )
      total = add(total, { ...measure, directives: measure.directives + directives })
    }
    return total
  }

  // Fragments that the operation does not use are walked by the validation rules all the same.
  for (const name of fragments.keys()) ofFragment(name)
  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation) ?? undefined)
}

/** What introspection begins with; the query is deep by nature, so its levels do not count. */
const META_TYPES = new Map([
  ['__schema', '__Schema'],
  ['__type', '__Type'],
])

const below = (parent: GraphQLNamedType | undefined, node: FieldNode) =>
  isObjectType(parent)
    ? (getNamedType(parent.getFields()[node.name.value]?.type) ?? undefined)
    : undefined

/** The cost of a field itself, and how many rows below it are to be paid for. */
const weigh = ({
  field,
  limits,
  node,
  variables,
}: {
  field: GraphQLField<unknown, unknown>
  limits: GraphqlLimits
  node: FieldNode
  variables: QueryVariables
}): { each: number; rows: number } => {
  const source = payloadField(field)
  const type = getNamedType(field.type)
  const isJoin = source?.type === 'join'
  const isList = isObjectType(type) && 'docs' in type.getFields()
  if (isJoin || isList) {
    const asked = listArgument({ field, node, variables })
    const isCountOnly =
      isJoin && asked === 0 && listArgument({ field, name: 'count', node, variables }) === true
    if (isCountOnly) return { each: LIST_COST, rows: 0 }
    if (typeof asked === 'number' && (asked < 1 || asked > limits.maxListSize)) {
      throw refusal({
        code: 'LIMIT_OUT_OF_RANGE',
        message: `"limit" of "${node.name.value}" must be between 1 and ${limits.maxListSize}, not ${asked}. Ask for pages.`,
        node,
      })
    }
    const byDefault = isJoin
      ? (source.defaultLimit ?? 0) || limits.defaultListSize
      : limits.defaultListSize
    const rows = typeof asked === 'number' ? asked : Math.min(byDefault, limits.maxListSize)
    return { each: LIST_COST + rows, rows }
  }
  const rows = isListType(getNullableType(field.type)) && !isListOfDocs(field) ? ASSUMED_ROWS : 1
  const isRelation = source?.type === 'relationship' || source?.type === 'upload'
  const complexity = field.extensions['complexity']
  const isCall = !isRelation && typeof complexity === 'number'
  return { each: isRelation ? rows : isCall ? complexity : 0, rows }
}

/** `docs` is the page whose rows its list has counted already. */
const isListOfDocs = (field: GraphQLField<unknown, unknown>): boolean => field.name === 'docs'
