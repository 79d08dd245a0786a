import { type FieldNode, getNamedType, type GraphQLResolveInfo } from 'graphql'
import { mergeSelections } from './mergeSelections.ts'

/** The same field with one node that asks for everything the query asks for. */
export const withMergedSelection = (info: GraphQLResolveInfo): GraphQLResolveInfo => {
  const { fieldNodes, fragments, schema } = info
  const sets = fieldNodes.flatMap(({ selectionSet }) => (selectionSet ? [selectionSet] : []))
  const selectionSet = mergeSelections({
    fragments,
    schema,
    sets,
    type: getNamedType(info.returnType),
  })
  return { ...info, fieldNodes: [{ ...(fieldNodes[0] as FieldNode), selectionSet }] }
}
