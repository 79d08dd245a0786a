import {
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type FragmentDefinitionNode,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

type Args = {
  fragments: Record<string, FragmentDefinitionNode>
  schema: GraphQLSchema
  sets: readonly SelectionSetNode[]
  type: GraphQLNamedType
}

/**
 * One selection set for several: fields of the same name once, fragments written out. Payload reads what to select
 * from the first node alone and lets a later fragment overwrite an earlier selection.
 */
export const mergeSelections = ({ fragments, schema, sets, type }: Args): SelectionSetNode => {
  const fields = new Map<string, FieldNode[]>()
  const narrowed = new Map<string, SelectionSetNode[]>()

  const collect = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const { value } = selection.name
        fields.set(value, [...(fields.get(value) ?? []), selection])
        continue
      }
      const fragment =
        selection.kind === Kind.FRAGMENT_SPREAD ? fragments[selection.name.value] : selection
      if (!fragment) continue
      const condition = fragment.typeCondition?.name.value
      if (!condition || condition === type.name) collect(fragment.selectionSet)
      else narrowed.set(condition, [...(narrowed.get(condition) ?? []), fragment.selectionSet])
    }
  }
  sets.forEach(collect)

  const known = isObjectType(type) ? type.getFields() : {}
  const selections: SelectionNode[] = []
  for (const [name, nodes] of fields) {
    const first = nodes[0] as FieldNode
    const inner = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []))
    const field = known[name]
    selections.push({
      kind: Kind.FIELD,
      name: first.name,
      ...(inner.length > 0 && field
        ? {
            selectionSet: mergeSelections({
              fragments,
              schema,
              sets: inner,
              type: getNamedType(field.type),
            }),
          }
        : {}),
    })
  }
  for (const [name, inner] of narrowed) {
    const narrow = schema.getType(name)
    if (!narrow || !(isAbstractType(type) || isAbstractType(narrow))) continue
    selections.push({
      kind: Kind.INLINE_FRAGMENT,
      selectionSet: mergeSelections({ fragments, schema, sets: inner, type: narrow }),
      typeCondition: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } },
    })
  }
  return { kind: Kind.SELECTION_SET, selections }
}
