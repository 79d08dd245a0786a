import type { GraphQLError } from 'graphql'
import type { GraphqlLimits } from './GraphqlLimits.ts'
import type { Measure } from './measureQuery.ts'
import { refusal } from './refusal.ts'

/** The limits that a measured query breaks. */
export const checkLimits = ({
  introspection,
  limits,
  measure,
}: {
  /** What is asked of the schema, as a share of the whole introspection. */
  introspection: number
  limits: GraphqlLimits
  measure: Measure
}): GraphQLError[] => {
  const bounds: { code: string; is: number; max: number; message: string }[] = [
    {
      code: 'QUERY_TOO_LARGE',
      is: measure.fields,
      max: limits.maxFields,
      message: 'fields once its fragments are written out. Ask for fewer fields',
    },
    {
      code: 'QUERY_TOO_DEEP',
      is: measure.depth,
      max: limits.maxDepth,
      message: 'levels. Ask for the inner entries in a query of their own',
    },
    {
      code: 'TOO_MANY_ALIASES',
      is: measure.aliases,
      max: limits.maxAliases,
      message: 'aliases. Split the query',
    },
    {
      code: 'TOO_MANY_DIRECTIVES',
      is: measure.directives,
      max: limits.maxDirectives,
      message: 'directives. Leave out what is not needed',
    },
    {
      code: 'QUERY_TOO_EXPENSIVE',
      is: measure.cost,
      max: limits.maxCost,
      message: 'points of cost. Give the lists a smaller "limit" or nest fewer of them',
    },
    {
      code: 'INTROSPECTION_TOO_LARGE',
      is: Math.ceil(introspection),
      max: limits.maxIntrospection,
      message: 'times the schema in its answer. Ask once for what is needed of it',
    },
  ]
  return bounds
    .filter(({ is, max }) => !(is <= max))
    .map(({ code, is, max, message }) =>
      refusal({
        code,
        message: `The query has ${Number.isSafeInteger(is) ? is : 'far too many'} ${message}: at most ${max} are allowed.`,
      }),
    )
}
