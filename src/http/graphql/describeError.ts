import type { GraphQLError, GraphQLFormattedError } from 'graphql'
import { APIError, logError, type PayloadRequest } from 'payload'
import { isStorageFull } from '../../../collections/uploads/isStorageFull.ts'
import { StorageFull } from '../../../collections/uploads/StorageFull.ts'
import { codeOfError } from '../errors/codeOfError.ts'
import { fieldOfError } from '../errors/fieldOfError.ts'

const property = (error: unknown, name: string): unknown =>
  error && typeof error === 'object' && name in error
    ? (error as Record<string, unknown>)[name]
    : undefined

/**
 * What a client learns of an error: Payload's own shape with a stable `code`. An error that is the server's fault says
 * no more than that (unless `debug` is on); the root `afterError` hooks have the last word.
 */
export const describeError = async ({
  error,
  req,
}: {
  error: GraphQLError
  req: PayloadRequest
}): Promise<GraphQLFormattedError> => {
  const { config } = req.payload
  const { originalError } = error
  const cause = isStorageFull(originalError)
    ? new StorageFull({ cause: originalError })
    : originalError
  // graphql-js' own errors, such as a variable of the wrong type, have no cause and are the client's.
  const given = cause ? property(cause, 'status') : 400
  const status = typeof given === 'number' ? given : 500
  logError({ err: cause ?? error, payload: req.payload })
  const isMasked = status >= 500 && !config.debug && !(cause instanceof APIError && cause.isPublic)

  const field = fieldOfError(cause)
  let response = {
    extensions: {
      code: cause ? codeOfError({ error: cause, status }) : 'BAD_USER_INPUT',
      ...(field ? { field } : {}),
      data: (!isMasked && property(cause, 'data')) || undefined,
      name: property(cause, 'name'),
      stack: config.debug ? error.stack : undefined,
      statusCode: status,
    },
    locations: error.locations,
    message: isMasked ? 'Something went wrong.' : error.message,
    path: error.path,
  } as GraphQLFormattedError

  for (const hook of config.hooks.afterError ?? []) {
    const result = await hook({
      context: req.context,
      error: error as Error,
      graphqlResult: response as never,
      req,
    })
    if (result?.graphqlResult) response = result.graphqlResult as GraphQLFormattedError
  }
  return response
}
