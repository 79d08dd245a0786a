/** Why a backup or a restore was not done: one sentence for the person who asked for it. */
export class BackupProblem extends Error {
  override name = 'BackupProblem'
}
