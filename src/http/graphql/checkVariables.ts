import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getVariableValues,
  Kind,
} from 'graphql'

/** Each fault costs the writing out of the whole value. */
const MAX_ERRORS = 1
/** The value that is wrong stands in the message, however long it is. */
const SHOWN = 250

/**
 * What is wrong with the variables, by the first fault and the word that there are more. Payload's rule for the cost
 * reads the variables of every operation and collects each fault with the whole value in its message: forty thousand
 * unknown fields in one object are a day's work and more memory than there is.
 */
export const checkVariables = ({
  document,
  schema,
  variableValues,
}: {
  document: DocumentNode
  schema: GraphQLSchema
  variableValues: Record<string, unknown>
}): GraphQLError[] => {
  for (const operation of document.definitions) {
    if (operation.kind !== Kind.OPERATION_DEFINITION) continue
    const { errors = [] } = getVariableValues(
      schema,
      operation.variableDefinitions ?? [],
      variableValues,
      { maxErrors: MAX_ERRORS },
    )
    if (errors.length > 0) return errors.map(shortened)
  }
  return []
}

const shortened = ({ message, nodes }: GraphQLError): GraphQLError =>
  new GraphQLError(
    message.length > 2 * SHOWN ? `${message.slice(0, SHOWN)} … ${message.slice(-SHOWN)}` : message,
    { nodes },
  )
