import {
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  getOperationAST,
  GraphQLError,
} from 'graphql'
import { createHandler, type Request as HandlerRequest } from 'graphql-http'
import {
  addLocalesToRequestFromData,
  createPayloadRequest,
  headersWithCors,
  mergeHeaders,
  type Payload,
  type PayloadRequest,
} from 'payload'
import { codeOfStatus } from '../errors/codeOfStatus.ts'
import { errorResponse } from '../errors/errorResponse.ts'
import { HttpError } from '../errors/HttpError.ts'
import { checkLocale } from '../rest/query/checkLocale.ts'
import { checkSavedLocale } from '../rest/query/checkSavedLocale.ts'
import { buildSchema } from './buildSchema.ts'
import { describeError } from './describeError.ts'
import type { GraphqlContext } from './GraphqlContext.ts'
import type { GraphqlLimits } from './GraphqlLimits.ts'
import { IntrospectionAnswers } from './IntrospectionAnswers.ts'
import { parseBody } from './parseBody.ts'
import { prepareQuery } from './prepareQuery.ts'

type Args = {
  limits: GraphqlLimits
  payload: Payload
  /** Payload's cache key of the instance, where it is not the default one. */
  payloadKey?: string
  request: Request
  /** Counts what is asked of the schema, as a share of the whole; throws where the client has asked for too much. */
  spendIntrospection?: (share: number) => Promise<void>
  /** Runs what may write. */
  writing?: <T>(run: () => Promise<T>) => Promise<T>
}

type Raw = { req: PayloadRequest }

/**
 * GraphQL over HTTP on Payload's schema: POST, and GET for queries. Cookies, API keys and tokens are Payload's
 * business, as in its own handler.
 *
 * @throws {HttpError} for requests that are no GraphQL request at all
 */
export const handleGraphql = async ({
  limits,
  payload,
  payloadKey,
  request,
  spendIntrospection,
  writing = (run) => run(),
}: Args): Promise<Response> => {
  const { config } = payload
  if (config.graphQL.disable) {
    throw new HttpError({ code: 'NOT_FOUND', message: 'GraphQL is turned off.', status: 404 })
  }
  if (request.method !== 'GET' && request.method !== 'POST') {
    throw new HttpError({
      code: 'METHOD_NOT_ALLOWED',
      headers: { Allow: 'GET, HEAD, POST, OPTIONS' },
      message: 'GraphQL takes POST, and GET for queries.',
      status: 405,
    })
  }
  const locale = new URL(request.url).searchParams.get('locale')
  if (locale) checkLocale({ also: ['all', '*'], field: 'locale', payload, value: locale })
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')
  const text = request.method === 'POST' && isJson ? await request.text() : undefined
  const body = text === undefined ? null : parseBody(text)
  if (body?.locale)
    checkLocale({ also: ['all', '*'], field: 'locale', payload, value: body.locale })

  const req = await createPayloadRequest({
    canSetHeaders: true,
    config,
    payloadInstanceCacheKey: payloadKey,
    request: new Request(request.url, {
      ...(text === undefined ? {} : { body: text }),
      headers: request.headers,
      method: request.method,
      signal: request.signal,
    }),
  })
  if (body) {
    req.data = body
    req.json = () => Promise.resolve(body)
  }
  addLocalesToRequestFromData(req)

  const context: GraphqlContext = { headers: {}, req }
  const raw: Raw = { req }
  const introspection: Introspection = { spend: spendIntrospection }
  const [made, init] = await handlerOf({ context, introspection, limits, payload, writing })({
    body,
    context: undefined,
    headers: req.headers,
    method: request.method,
    raw,
    url: request.url,
  } as HandlerRequest<Raw, undefined>)
  const { key, known } = introspection
  const answer = known ?? made
  if (key && answer && !known && init.status === 200) answersOf(payload).keep({ key, text: answer })

  const headers = headersWithCors({ headers: new Headers(init.headers), req })
  for (const [name, value] of Object.entries(context.headers)) headers.append(name, value)
  // Its type depends on it, and the status of a refusal.
  headers.append('Vary', 'Accept')
  const merged = req.responseHeaders ? mergeHeaders(req.responseHeaders, headers) : headers
  if (answer !== null && init.status !== 405)
    return new Response(answer, { headers: merged, status: init.status })
  return errorResponse(
    new HttpError({
      code: codeOfStatus(init.status),
      headers: Object.fromEntries(merged),
      message: messages[init.status] ?? init.statusText,
      status: init.status,
    }),
  )
}

/** What is known of a question about the schema while it is answered. */
type Introspection = {
  /** Under which the answer is kept, once the question is allowed. */
  key?: string
  /** The answer, where it was given before. */
  known?: string
  spend?: Args['spendIntrospection']
}

const isMutation = ({
  document,
  operationName,
}: Pick<ExecutionArgs, 'document' | 'operationName'>): boolean =>
  getOperationAST(document, operationName)?.operation === 'mutation'

const kept = new WeakMap<Payload, IntrospectionAnswers>()

const answersOf = (payload: Payload): IntrospectionAnswers => {
  const answers = kept.get(payload) ?? new IntrospectionAnswers()
  kept.set(payload, answers)
  return answers
}

const messages: Record<number, string> = {
  405: 'Send mutations by POST.',
  406: 'Accept "application/graphql-response+json" or "application/json".',
  415: 'Send the query as "application/json".',
}

const handlerOf = ({
  context,
  introspection,
  limits,
  payload,
  writing,
}: {
  context: GraphqlContext
  introspection: Introspection
  limits: GraphqlLimits
  payload: Payload
  writing: NonNullable<Args['writing']>
}) => {
  const { schema, validationRules } = buildSchema({ config: payload.config, limits })
  return createHandler<Raw, undefined>({
    execute: (args) => (isMutation(args) ? writing(async () => execute(args)) : execute(args)),
    formatError: (error) =>
      error instanceof GraphQLError || !(error instanceof Error)
        ? error
        : new GraphQLError(error.message, { extensions: { code: 'BAD_REQUEST', statusCode: 400 } }),
    onOperation: async (request, args, result) => {
      const { req } = context
      const extended: ExecutionResult =
        typeof payload.extensions === 'function'
          ? await payload.extensions({ args, req: request as never, result: result as never })
          : (result as ExecutionResult)
      if (!extended.errors) return extended
      const errors = await Promise.all(
        extended.errors.map((error) => describeError({ error, req })),
      )
      return { ...extended, errors: errors as unknown as GraphQLError[] }
    },
    onSubscribe: async (_request, { operationName, query, variables }) => {
      const variableValues = variables ?? {}
      const prepared = prepareQuery({
        limits,
        operationName,
        payloadRules: validationRules({ variableValues } as never),
        query,
        schema,
        variableValues,
      })
      if (Array.isArray(prepared)) return prepared
      const { document, introspection: share } = prepared
      if (isMutation({ document, operationName }) && context.req.locale === 'all')
        checkSavedLocale({ field: 'locale', payload, value: 'all' })
      if (share > 0) {
        const variables = variableValues
        introspection.key = IntrospectionAnswers.keyOf({ document, operationName, variables })
        introspection.known = introspection.key && answersOf(payload).get(introspection.key)
        if (introspection.known) return { data: null }
        await introspection.spend?.(share)
      }
      return {
        contextValue: context as never,
        document,
        operationName,
        schema,
        variableValues,
      }
    },
    schema,
  })
}
