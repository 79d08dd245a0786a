/** What the program's exit code says, after sysexits.h. The same table stands in docs/operations.md. */
export const exitCodes = {
  /** A command was called wrongly. */
  usage: 64,
  /** The file of a backup or an export that is damaged or none. */
  archiveDamaged: 65,
  /** A database written by a newer program. */
  databaseTooNew: 65,
  /** The database cannot be reached. */
  databaseUnreachable: 69,
  /** The port is taken. */
  portTaken: 69,
  /** A migration failed. */
  migrationFailed: 70,
  /** Installing or building failed. */
  stepFailed: 71,
  /** The data folder, or the file of a backup, cannot be written. */
  dataFolder: 73,
  /** An import was cut off: the same again carries on. */
  importUnfinished: 75,
  /** Another process holds the database or the data folder; later it may go. */
  databaseLocked: 75,
  /** An environment variable or the Node version is wrong. */
  configuration: 78,
} as const
