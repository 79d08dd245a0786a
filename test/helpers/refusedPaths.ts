import { refusalOf } from './refusalOf.ts'

/** The paths at which a save is refused, in order. Anything but a validation error fails the test. */
export const refusedPaths = async (work: Promise<unknown>): Promise<string[]> => {
  const refusal = await refusalOf(work)
  if (!refusal.data?.errors) throw refusal
  return refusal.data.errors.map(({ path }) => path).sort()
}
