import { getNamedType, getNullableType, type GraphQLSchema, isInputObjectType } from 'graphql'
import type { SanitizedConfig } from 'payload'

/**
 * Makes every field of what a mutation takes nullable, in place, where the collection has drafts: a draft may be
 * incomplete over GraphQL as over REST, and Payload names the missing fields when an entry is published.
 */
export const allowIncompleteDrafts = ({
  config: { collections },
  schema,
}: {
  config: SanitizedConfig
  schema: GraphQLSchema
}): void => {
  const mutations = schema.getMutationType()?.getFields() ?? {}
  const seen = new Set<unknown>()
  const loosen = (type: unknown): void => {
    if (!isInputObjectType(type) || seen.has(type)) return
    seen.add(type)
    for (const field of Object.values(type.getFields())) {
      field.type = getNullableType(field.type)
      loosen(getNamedType(field.type))
    }
  }
  for (const { graphQL, versions } of collections) {
    if (!versions?.drafts || !graphQL || !graphQL.singularName) continue
    for (const verb of ['create', 'duplicate']) {
      const data = mutations[`${verb}${graphQL.singularName}`]?.args.find(
        ({ name }) => name === 'data',
      )
      if (data) loosen(getNamedType(data.type))
    }
  }
}
