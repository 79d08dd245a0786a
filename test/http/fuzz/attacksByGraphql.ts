import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
  isLeafType,
  isRequiredArgument,
} from 'graphql'
import type { Who } from '../access/roles.ts'
import { badValues } from './badValues.ts'
import type { Attack } from './inspect.ts'

const whos: Who[] = ['anonymous', 'editor', 'admin', 'organization']

/** Asks one root field for one argument by a variable; the others only where they must be there. */
const documentFor = (
  kind: 'mutation' | 'query',
  field: GraphQLField<unknown, unknown>,
  given: GraphQLArgument,
): string => {
  const asked = field.args.filter((one) => one === given || isRequiredArgument(one))
  const declared = asked.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const passed = asked.map(({ name }) => `${name}: $${name}`).join(', ')
  const selection = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }'
  return `${kind} (${declared}) { ${field.name}(${passed}) ${selection} }`
}

/** Each argument of each root field with each class of bad value, as the variable that it takes. */
export function* attacksByGraphql(schema: GraphQLSchema): Generator<Attack> {
  let count = 0
  for (const [kind, root] of [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
  ] as const)
    for (const field of Object.values(root?.getFields() ?? {}))
      for (const argument of field.args)
        for (const value of Object.values(badValues)) {
          const others = Object.fromEntries(field.args.map(({ name }) => [name, 'x']))
          count += 1
          yield {
            body: JSON.stringify({
              query: documentFor(kind, field, argument),
              variables: { ...others, [argument.name]: value },
            }),
            headers: { 'Content-Type': 'application/json' },
            method: 'POST',
            path: '/api/graphql',
            who: whos[count % whos.length]!,
          }
        }
}
