import { defaultFieldResolver, type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql'
import { NotFound, type SanitizedConfig } from 'payload'
import { isReadable } from '../../../collections/access/isReadable.ts'
import type { GraphqlContext } from './GraphqlContext.ts'

type Query = GraphQLField<unknown, GraphqlContext, { id?: number | string }>

/**
 * In place: says no where Payload leaves out whether the caller may enter the admin panel, though it promises an answer, and
 * gives the permissions on an entry to who may read it, as REST does.
 */
export const repairAccess = ({
  config,
  schema,
}: {
  config: SanitizedConfig
  schema: GraphQLSchema
}): void => {
  const queries = (schema.getQueryType()?.getFields() ?? {}) as Record<string, Query | undefined>
  const type = queries['Access']?.type
  const field = isObjectType(type) ? type.getFields()['canAccessAdmin'] : undefined
  if (field)
    field.resolve = ({ canAccessAdmin }: { canAccessAdmin?: boolean }) => canAccessAdmin === true

  for (const { graphQL, slug } of config.collections) {
    const query = graphQL && queries[`docAccess${graphQL.singularName}`]
    if (!query) continue
    const { resolve = defaultFieldResolver } = query
    query.resolve = async (parent, args, context, info): Promise<unknown> => {
      const { req } = context
      const { id } = args
      if (id !== undefined && !(await isReadable({ collection: slug, id: String(id), req })))
        throw new NotFound(req.t)
      return (await resolve(parent, args, context, info)) as unknown
    }
  }
}
