import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
} from 'graphql'
import type { FlattenedField, SanitizedConfig } from 'payload'
import type { GraphqlContext } from './GraphqlContext.ts'
import type { GraphqlLimits } from './GraphqlLimits.ts'
import { asksForDocsOnly } from './asksForDocsOnly.ts'
import { checkPage } from './checkPage.ts'
import { createScopes } from './createScopes.ts'
import { payloadField } from './payloadField.ts'
import { selectOf } from './selectOf.ts'
import { withMergedSelection } from './withMergedSelection.ts'

type Resolver = GraphQLField<unknown, GraphqlContext>['resolve']
type Arguments = Record<string, unknown>

/**
 * Puts the cures around Payload's resolvers, in place: a request context for each root field, a size for each list
 * and join, and `select` on, so that only what a query asks for is loaded.
 */
export const wrapSchema = ({
  config,
  limits,
  schema,
}: {
  config: SanitizedConfig
  limits: GraphqlLimits
  schema: GraphQLSchema
}): GraphQLSchema => {
  const scopes = createScopes()
  const roots = [schema.getQueryType(), schema.getMutationType()]

  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    const isRoot = roots.includes(type)
    for (const field of Object.values(type.getFields())) {
      if (isRoot) field.resolve = wrapRoot(field)
      else if (field.resolve) field.resolve = wrapInner(field)
    }
  }
  return schema

  function wrapRoot(field: GraphQLField<unknown, GraphqlContext>): Resolver {
    const resolve = field.resolve ?? defaultFieldResolver
    const names = new Set(field.args.map(({ name }) => name))
    const fields = fieldsOfList({ config, field })
    return function resolveRoot(parent, args: Arguments, context, info) {
      const isSelecting = names.has('select') && (args['select'] ?? true) === true
      const own: Arguments = { ...args }
      if (names.has('select')) own['select'] = isSelecting
      if (names.has('limit')) own['limit'] ??= limits.defaultListSize
      if (fields) checkPage({ args, fields, limits, payload: context.req.payload })
      const merged = withMergedSelection(info)
      if (names.has('pagination') && isFirstPage(own) && asksForDocsOnly(merged)) {
        // A total reads every entry that it counts.
        own['pagination'] ??= false
      }
      return resolve(parent, own, scopes.open(context, info), isSelecting ? merged : info)
    }
  }

  function wrapInner(field: GraphQLField<unknown, GraphqlContext>): Resolver {
    const resolve = field.resolve ?? defaultFieldResolver
    const source = payloadField(field)
    if (source?.type === 'join') {
      const byDefault = source.defaultLimit || limits.defaultListSize
      const fields = fieldsOf({ config, slug: source.collection })
      return function resolveJoin(parent, args: Arguments, context, info) {
        if (fields) checkPage({ args, fields, limits, payload: context.req.payload })
        return resolve(
          parent,
          { ...args, limit: sizeOf(args, byDefault) },
          withSelect(scopes.find(context, info), info),
          withPath(info),
        )
      }
    }
    if (source?.type === 'relationship' || source?.type === 'upload') {
      return function resolveRelation(parent, args: Arguments, context, info) {
        const scope = scopes.narrow(context, info, {
          fallbackLocale: args['fallbackLocale'],
          locale: args['locale'],
        })
        return resolve(parent, args, withSelect(scope, info), withPath(info))
      }
    }
    return function resolveField(parent, args: Arguments, context, info) {
      return resolve(parent, args, scopes.find(context, info), info)
    }
  }

  /** Zero means "count only" together with `count`, and without it everything there is. */
  function sizeOf({ count, limit }: Arguments, byDefault: number): number {
    if (limit === 0 && count === true) return 0
    return Math.min(typeof limit === 'number' && limit > 0 ? limit : byDefault, limits.maxListSize)
  }
}

const fieldsOf = ({
  config,
  slug,
}: {
  config: SanitizedConfig
  slug: string | string[]
}): FlattenedField[] | undefined =>
  config.collections.find((one) => one.slug === slug)?.flattenedFields

/** The fields of the entries that a root field lists; undefined for one entry, and for lists of versions. */
const fieldsOfList = ({
  config,
  field,
}: {
  config: SanitizedConfig
  field: GraphQLField<unknown, GraphqlContext>
}): FlattenedField[] | undefined => {
  const list = getNamedType(field.type)
  const docs = isObjectType(list) ? list.getFields()['docs'] : undefined
  if (!docs) return undefined
  const { name } = getNamedType(docs.type)
  return config.collections.find(({ graphQL }) => graphQL && graphQL.singularName === name)
    ?.flattenedFields
}

/** The MongoDB adapter leaves the page aside where it does not count. */
const isFirstPage = ({ page }: Arguments): boolean => !page || page === 1

const withSelect = (context: GraphqlContext, info: GraphQLResolveInfo): GraphqlContext => ({
  ...context,
  select: selectOf(info),
})

/**
 * Payload looks `select` up along the response keys above a field, so that an alias leads it astray. It is given the
 * field alone and a `select` that begins there.
 */
const withPath = (info: GraphQLResolveInfo): GraphQLResolveInfo => ({
  ...info,
  path: {
    key: info.fieldName,
    // Its walk steps over the place above a join and reads on from there.
    prev: { key: 0, prev: undefined, typename: undefined },
    typename: info.parentType.name,
  },
})
