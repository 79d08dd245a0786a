import { StartError } from '../env/StartError.ts'

/** Why a backup or a restore was not done: one sentence for the person who asked for it. */
export class BackupProblem extends StartError {
  override name = 'BackupProblem'
}
