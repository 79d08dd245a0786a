import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  NoSchemaIntrospectionCustomRule,
  parse,
  type GraphQLSchema,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql'
import { checkLimits } from './checkLimits.ts'
import { checkVariables } from './checkVariables.ts'
import type { GraphqlLimits } from './GraphqlLimits.ts'
import { introspectionShare } from './introspectionShare.ts'
import { measureQuery } from './measureQuery.ts'
import { refusal } from './refusal.ts'

type Args = {
  limits: GraphqlLimits
  operationName?: null | string
  /** The rules of Payload and its config; they depend on the variables, so nothing is kept between requests. */
  payloadRules: readonly ValidationRule[]
  query: string
  schema: GraphQLSchema
  variableValues: Record<string, unknown>
}

type Prepared = {
  document: DocumentNode
  /** What the query asks of the schema itself, as a share of the whole introspection; 0 for nothing. */
  introspection: number
}

/**
 * The document of a query, or why it is refused. In this order: tokens, one operation, size and cost by one walk that
 * ends on any input, and only then the variables, graphql-js' own rules and Payload's.
 */
export const prepareQuery = ({
  limits,
  operationName,
  payloadRules,
  query,
  schema,
  variableValues,
}: Args): GraphQLError[] | Prepared => {
  const document = parseQuery({ maxTokens: limits.maxTokens, query })
  if (document instanceof GraphQLError) return [document]
  const operation = getOperationAST(document, operationName)
  if (!operation) {
    return [
      refusal({
        code: 'OPERATION_NOT_FOUND',
        message: operationName
          ? `The document has no operation "${operationName}".`
          : 'The document needs exactly one operation, or "operationName" to choose one.',
      }),
    ]
  }
  if (operation.operation === 'subscription') {
    return [
      refusal({
        code: 'SUBSCRIPTIONS_NOT_SUPPORTED',
        message: 'There are no subscriptions. Ask again with "updatedAt", or use a query.',
        node: operation,
      }),
    ]
  }
  let introspection: number
  try {
    const measure = measureQuery({ document, limits, operation, schema, variableValues })
    introspection = introspectionShare({ entries: measure.introspection, limits, schema })
    const broken = checkLimits({ introspection, limits, measure })
    if (broken.length > 0) return broken
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
  const wrongVariables = checkVariables({ document, schema, variableValues })
  const rules = [
    ...specifiedRules,
    ...(limits.isIntrospectionOpen ? [] : [NoSchemaIntrospectionCustomRule]),
    ...(wrongVariables.length > 0 ? [] : payloadRules),
  ]
  const errors = [...validate(schema, document, rules, { maxErrors: 20 }), ...wrongVariables]
  return errors.length > 0 ? errors.map((error) => withCode(error)) : { document, introspection }
}

const parseQuery = ({
  maxTokens,
  query,
}: {
  maxTokens: number
  query: string
}): DocumentNode | GraphQLError => {
  try {
    return parse(query, { maxTokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    return error.message.includes('tokens')
      ? refusal({
          code: 'TOO_MANY_TOKENS',
          message: `The query has more than ${maxTokens} tokens. Split it or use variables.`,
        })
      : withCode(error, 'GRAPHQL_PARSE_FAILED')
  }
}

const withCode = (error: GraphQLError, code = 'GRAPHQL_VALIDATION_FAILED'): GraphQLError =>
  new GraphQLError(error.message, {
    extensions: { code, statusCode: 400, ...error.extensions },
    nodes: error.nodes,
    positions: error.positions,
    source: error.source,
  })
