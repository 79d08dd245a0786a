import { type ASTNode, GraphQLError } from 'graphql'

/** A refused query: a stable code and a sentence that says what to change. */
export const refusal = ({
  code,
  message,
  node,
}: {
  code: string
  message: string
  node?: ASTNode
}): GraphQLError =>
  new GraphQLError(message, {
    extensions: { code, statusCode: 400 },
    ...(node ? { nodes: [node] } : {}),
  })
