import { getIntrospectionQuery, getOperationAST, type GraphQLSchema, parse } from 'graphql'
import type { GraphqlLimits } from './GraphqlLimits.ts'
import { measureQuery } from './measureQuery.ts'

const known = new WeakMap<GraphQLSchema, number>()

/** How large an introspection is next to the one that tools ask for, which has everything. */
export const introspectionShare = ({
  entries,
  limits,
  schema,
}: {
  /** As `measureQuery` estimates them. */
  entries: number
  limits: GraphqlLimits
  schema: GraphQLSchema
}): number => {
  if (entries === 0) return 0
  let whole = known.get(schema)
  if (whole === undefined) {
    const document = parse(
      getIntrospectionQuery({
        directiveIsRepeatable: true,
        inputValueDeprecation: true,
        schemaDescription: true,
        specifiedByUrl: true,
      }),
    )
    const operation = getOperationAST(document)
    if (!operation) throw new Error('The introspection of graphql-js has no operation.')
    const args = { document, limits, operation, schema, variableValues: {} }
    whole = measureQuery(args).introspection
    known.set(schema, whole)
  }
  return entries / whole
}
