import { getNullableType, GraphQLNonNull, type GraphQLSchema } from 'graphql'
import type { SanitizedConfig } from 'payload'

/**
 * Takes out of the schema, in place, what could only fail as the server's fault: to verify an address where nothing is
 * verified (the token has no column), and to restore a version of a global without saying which.
 */
export const repairMutations = ({
  config: { collections },
  schema,
}: {
  config: SanitizedConfig
  schema: GraphQLSchema
}): void => {
  const mutations = schema.getMutationType()?.getFields() ?? {}
  for (const { auth, graphQL } of collections) {
    if (graphQL && graphQL.singularName && !auth.verify) {
      Reflect.deleteProperty(mutations, `verifyEmail${graphQL.singularName}`)
    }
  }
  for (const { args, name } of Object.values(mutations)) {
    const id = name.startsWith('restoreVersion') && args.find((one) => one.name === 'id')
    if (id) id.type = new GraphQLNonNull(getNullableType(id.type))
  }
}
