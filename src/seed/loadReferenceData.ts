import type { SeedContext } from './index.ts'

/** What every association in Saxony starts with: districts and cities with their official keys. */
export const loadReferenceData = async ({ payload }: SeedContext): Promise<void> => {
  payload.logger.debug({ msg: 'no reference data yet' })
}
