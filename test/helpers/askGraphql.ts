import { configToSchema } from '@payloadcms/graphql'
import { graphql, type ExecutionResult, type GraphQLSchema } from 'graphql'
import { createLocalReq, type Payload, type TypedUser } from 'payload'

const schemas = new WeakMap<Payload, GraphQLSchema>()

/** Runs a GraphQL query on a booted Payload's schema, without a server, as the given user or as anyone. */
export const askGraphql = async ({
  payload,
  query,
  user,
}: {
  payload: Payload
  query: string
  user?: TypedUser
}): Promise<ExecutionResult> => {
  const schema = schemas.get(payload) ?? configToSchema(payload.config).schema
  schemas.set(payload, schema)
  const req = await createLocalReq(
    { req: { payloadAPI: 'GraphQL' }, ...(user ? { user } : {}) },
    payload,
  )
  return graphql({ contextValue: { headers: {}, req, res: {} }, schema, source: query })
}
