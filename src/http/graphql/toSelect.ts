import {
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isObjectType,
  isUnionType,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { payloadField } from './payloadField.ts'

export type SelectTree = { [name: string]: SelectTree | true }

/** Payload's `select` for a merged selection set: names of the config, blocks below their slug. */
export const toSelect = ({
  schema,
  set,
  type,
}: {
  schema: GraphQLSchema
  set: SelectionSetNode
  type: GraphQLNamedType
}): SelectTree => {
  const tree: SelectTree = {}
  const fields = isObjectType(type) ? type.getFields() : {}
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const field = fields[selection.name.value]
      if (!field) continue
      const source = payloadField(field)
      const name = source && 'name' in source && source.name ? source.name : selection.name.value
      tree[name] = selection.selectionSet
        ? toSelect({ schema, set: selection.selectionSet, type: getNamedType(field.type) })
        : true
      continue
    }
    if (selection.kind !== Kind.INLINE_FRAGMENT || !selection.typeCondition) continue
    const narrow = schema.getType(selection.typeCondition.name.value)
    if (!narrow) continue
    const inner = toSelect({ schema, set: selection.selectionSet, type: narrow })
    const block = narrow.extensions['blockSlug']
    if (typeof block === 'string' && isUnionType(type)) tree[block] = inner
    else merge(tree, inner)
  }
  return tree
}

const merge = (target: SelectTree, source: SelectTree): void => {
  for (const [name, value] of Object.entries(source)) {
    const before = target[name]
    if (typeof before === 'object' && typeof value === 'object') merge(before, value)
    else target[name] = value
  }
}
