import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql'

/**
 * How many entries each list of the introspection has. Those below a type are counted as often as they are met from
 * one of them, since what leads from field to field meets the types with many fields most.
 */
type SchemaSizes = Record<string, number>

const known = new WeakMap<GraphQLSchema, SchemaSizes>()

/** Counts the schema, once. */
export const schemaSizes = (schema: GraphQLSchema): SchemaSizes => {
  const counted = known.get(schema)
  if (counted) return counted
  const types = Object.values(schema.getTypeMap())
  let [args, enumValues, fields, inputFields, met] = [0, 0, 0, 0, 0]
  for (const type of types) {
    if (isEnumType(type)) enumValues += type.getValues().length
    if (isInputObjectType(type)) inputFields += Object.keys(type.getFields()).length
    if (!isObjectType(type) && !isInterfaceType(type)) continue
    const own = Object.values(type.getFields())
    fields += own.length
    met += own.length ** 2
    for (const field of own) args += field.args.length
  }
  const sizes: SchemaSizes = {
    args: args / (fields || 1),
    directives: schema.getDirectives().length,
    enumValues: enumValues / types.length,
    fields: met / (fields || 1),
    inputFields: inputFields / types.length,
    types: types.length,
  }
  known.set(schema, sizes)
  return sizes
}
