import { type FieldNode, type GraphQLField, Kind, type VariableDefinitionNode } from 'graphql'

export type QueryVariables = {
  definitions: readonly VariableDefinitionNode[]
  values: Record<string, unknown>
}

/** The number that a list is asked for, from the query itself or its variables; undefined where it names none. */
export const listArgument = ({
  field,
  name = 'limit',
  node,
  variables,
}: {
  field: GraphQLField<unknown, unknown>
  name?: string
  node: FieldNode
  variables: QueryVariables
}): unknown => {
  if (!field.args.some((arg) => arg.name === name)) return undefined
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value
  if (!value || value.kind === Kind.NULL) return undefined
  if (value.kind === Kind.INT) return Number(value.value)
  if (value.kind === Kind.BOOLEAN) return value.value
  if (value.kind !== Kind.VARIABLE) return undefined
  const variable = value.name.value
  if (variable in variables.values) return variables.values[variable] ?? undefined
  const fallback = variables.definitions.find(
    ({ variable: v }) => v.name.value === variable,
  )?.defaultValue
  if (fallback?.kind === Kind.INT) return Number(fallback.value)
  return fallback?.kind === Kind.BOOLEAN ? fallback.value : undefined
}
