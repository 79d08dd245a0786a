import type { BaseDatabaseAdapter } from 'payload'

/** Methods whose own failure has another meaning: the start explains it, or nothing is lost by it. */
const LEFT_OUT = ['connect', 'constructor', 'destroy', 'init', 'rollbackTransaction']

/** Has every method of an adapter fail by another error where there is a better one for what went wrong. */
export const replaceErrors = ({
  adapter,
  replace,
}: {
  adapter: BaseDatabaseAdapter
  replace: (error: unknown) => unknown
}): void => {
  const methods = adapter as unknown as Record<string, unknown>
  for (const [name, method] of Object.entries(methods)) {
    if (typeof method !== 'function' || LEFT_OUT.includes(name)) continue
    methods[name] = (...args: unknown[]): unknown => {
      const result: unknown = Reflect.apply(method, adapter, args)
      if (!(result instanceof Promise)) return result
      return result.catch((error: unknown) => {
        throw replace(error)
      })
    }
  }
}
