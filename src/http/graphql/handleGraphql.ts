import { GraphQLError, type ExecutionResult } from 'graphql'
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
import { buildSchema } from './buildSchema.ts'
import { describeError } from './describeError.ts'
import type { GraphqlContext } from './GraphqlContext.ts'
import type { GraphqlLimits } from './GraphqlLimits.ts'
import { parseBody } from './parseBody.ts'
import { prepareQuery } from './prepareQuery.ts'

type Args = {
  limits: GraphqlLimits
  payload: Payload
  /** Payload's cache key of the instance, where it is not the default one. */
  payloadKey?: string
  request: Request
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
  const isJson = /^application\/json\s*(;|$)/i.test(request.headers.get('content-type') ?? '')
  const text = request.method === 'POST' && isJson ? await request.text() : undefined
  const body = text === undefined ? null : parseBody(text)

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
  const [answer, init] = await handlerOf({ context, limits, payload })({
    body,
    context: undefined,
    headers: req.headers,
    method: request.method,
    raw,
    url: request.url,
  } as HandlerRequest<Raw, undefined>)

  const headers = headersWithCors({ headers: new Headers(init.headers), req })
  for (const [name, value] of Object.entries(context.headers)) headers.append(name, value)
  const merged = req.responseHeaders ? mergeHeaders(req.responseHeaders, headers) : headers
  if (answer !== null) return new Response(answer, { headers: merged, status: init.status })
  return errorResponse(
    new HttpError({
      code: codeOfStatus(init.status),
      headers: Object.fromEntries(merged),
      message: messages[init.status] ?? init.statusText,
      status: init.status,
    }),
  )
}

const messages: Record<number, string> = {
  406: 'Accept "application/graphql-response+json" or "application/json".',
  415: 'Send the query as "application/json".',
}

const handlerOf = ({
  context,
  limits,
  payload,
}: {
  context: GraphqlContext
  limits: GraphqlLimits
  payload: Payload
}) => {
  const { schema, validationRules } = buildSchema({ config: payload.config, limits })
  return createHandler<Raw, undefined>({
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
    onSubscribe: (_request, { operationName, query, variables }) => {
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
      return {
        contextValue: context as never,
        document: prepared,
        operationName,
        schema,
        variableValues,
      }
    },
    schema,
  })
}
