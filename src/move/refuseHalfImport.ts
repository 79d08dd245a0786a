import type { Payload } from 'payload'
import { DatabaseProblem } from '../database/DatabaseProblem.ts'
import { importState } from './importState.ts'

/**
 * Nothing is served, and no command works, while an import is half done.
 * @throws DatabaseProblem
 */
export const refuseHalfImport = async (payload: Payload): Promise<void> => {
  if (!(await importState(payload).read())) return
  throw new DatabaseProblem(
    'importUnfinished',
    'An import into this database is under way or was cut off: run "npm run import -- FILE" again with the same file, it carries on where it was.',
  )
}
