import { type GraphQLSchema, isObjectType } from 'graphql'

/** Says no, in place, where Payload leaves out whether the caller may enter the admin panel, though it promises an answer. */
export const repairAccess = ({ schema }: { schema: GraphQLSchema }): void => {
  const type = schema.getQueryType()?.getFields()['Access']?.type
  const field = isObjectType(type) ? type.getFields()['canAccessAdmin'] : undefined
  if (field)
    field.resolve = ({ canAccessAdmin }: { canAccessAdmin?: boolean }) => canAccessAdmin === true
}
