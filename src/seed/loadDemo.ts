import type { SeedContext } from './index.ts'

/** The demo: an invented association with boards, organisations, postings, meetings, protocols and accounts. */
export const loadDemo = async ({ payload }: SeedContext): Promise<void> => {
  payload.logger.debug({ msg: 'no demo content yet' })
}
