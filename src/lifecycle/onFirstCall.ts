/** Does the work at the first call and gives all callers its result; where it failed, the next call tries again. */
export const onFirstCall = <T>(work: () => Promise<T>): (() => Promise<T>) => {
  let result: Promise<T> | undefined
  return () =>
    (result ??= work().catch((error: unknown) => {
      result = undefined
      throw error
    }))
}
