import { writerScopes } from './writerScopes.ts'

/**
 * Runs a request, a job or a command in a scope of its own, so that no transaction of another one is ever taken for
 * its own. The HTTP host wraps each request that may write in it, the jobs runner each job, a command itself.
 *
 * Without it everything stays correct for calls of the Local API, which bring their own scope.
 *
 * @param isDeferred whether its transactions take the turn at their first write only; for what works on files before
 */
export const runInWriterScope = <T>(
  run: () => Promise<T>,
  { isDeferred = false } = {},
): Promise<T> => writerScopes.run({ isDeferred }, run)
