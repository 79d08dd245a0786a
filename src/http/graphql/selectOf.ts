import { getNamedType, type GraphQLResolveInfo, type FieldNode } from 'graphql'
import { mergeSelections } from './mergeSelections.ts'
import { payloadField } from './payloadField.ts'
import { type SelectTree, toSelect } from './toSelect.ts'

/** graphql-js keeps the nodes of a field as one array for all rows of a list. */
const known = new WeakMap<readonly FieldNode[], SelectTree>()

/** The `select` below a relation, upload or join, as Payload's resolvers look it up: `{ <field>: … }`. */
export const selectOf = (info: GraphQLResolveInfo): SelectTree => {
  const before = known.get(info.fieldNodes)
  if (before) return before
  const { fieldNodes, fragments, schema } = info
  const type = getNamedType(info.returnType)
  const sets = fieldNodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []))
  const set = mergeSelections({ fragments, schema, sets, type })
  const tree = toSelect({ schema, set, type })
  const field = info.parentType.getFields()[info.fieldName]
  const source = field && payloadField(field)
  const name = source && 'name' in source && source.name ? source.name : info.fieldName
  // Where nothing but `__typename` is asked for, an empty `select` would be taken for none.
  if (Object.keys(tree).length === 0) tree['id'] = true
  if (source?.type === 'join') tree['docs'] ??= { id: true }
  const result = { [name]: tree }
  known.set(fieldNodes, result)
  return result
}
