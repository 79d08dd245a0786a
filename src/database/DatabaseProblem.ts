/** What is wrong; the names are those of the program's exit codes. */
export type DatabaseProblemReason =
  | 'archiveDamaged'
  | 'configuration'
  | 'databaseLocked'
  | 'databaseTooNew'
  | 'databaseUnreachable'
  | 'dataFolder'
  | 'importUnfinished'
  | 'migrationFailed'
  | 'usage'

/** What keeps the program from using its database: one sentence for the person who starts it, without credentials. */
export class DatabaseProblem extends Error {
  readonly reason: DatabaseProblemReason

  constructor(reason: DatabaseProblemReason, sentence: string, options?: ErrorOptions) {
    super(sentence, options)
    this.name = 'DatabaseProblem'
    this.reason = reason
  }
}
