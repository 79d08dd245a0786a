import type { Payload } from 'payload'
import { step } from '../lifecycle/step.ts'
import { hasUsers } from '../users/hasUsers.ts'
import { isEmpty } from './isEmpty.ts'
import { seedState } from './seedState.ts'

/** What the parts of the seed get. */
export type SeedContext = { dataDir: string; payload: Payload }

/**
 * Fills an empty database: reference data always, the demo only if asked for and nobody has an account. A loading that was interrupted was
 * never served, so nothing in it is anyone's work: it is cleared away and done anew, never left half.
 */
export const seed = async ({
  dataDir,
  isDemo,
  payload,
}: SeedContext & { isDemo: boolean }): Promise<void> => {
  const state = seedState(payload)
  const wasInterrupted = (await state.read()) === 'loading'
  if (!wasInterrupted && !(await isEmpty(payload))) return
  // Loaded only now: most starts need nothing of it.
  const [{ clearContent }, { loadDemo }, { loadReferenceData }] = await Promise.all([
    import('./clearContent.ts'),
    import('./loadDemo.ts'),
    import('./loadReferenceData.ts'),
  ])
  if (wasInterrupted) {
    await step('Clearing what an interrupted loading left', () => clearContent(payload))
  }
  await state.write('loading')
  await step('Loading reference data', () => loadReferenceData({ dataDir, payload }))
  if (isDemo && !(await hasUsers(payload))) {
    await step('Loading the demo', () => loadDemo({ dataDir, payload }))
  }
  await state.write('done')
}
