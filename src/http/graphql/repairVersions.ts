import { defaultFieldResolver, type GraphQLSchema } from 'graphql'
import { APIError } from 'payload'

/**
 * In place: asks for the id of a version, which Payload lets a query leave out. Of a collection it refuses that itself, of
 * a global it asks the database for none, and fails.
 */
export const repairVersions = ({ schema }: { schema: GraphQLSchema }): void => {
  for (const query of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const { args: known, name, resolve = defaultFieldResolver } = query
    if (!/^version[A-Z]/.test(name) || !known.some((arg) => arg.name === 'id')) continue
    query.resolve = (parent, args: { id?: null | string }, context, info): unknown => {
      if (typeof args.id === 'string') return resolve(parent, args, context, info)
      throw new APIError(`"${name}" needs the "id" of a version.`, 400)
    }
  }
}
