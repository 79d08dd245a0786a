import path from 'node:path'

/**
 * Whether a file of the data folder belongs to the running program and not to its data: the database with its log and
 * lock (the database is copied by other means), staging folders, probes.
 */
export const isOfTheMoment = ({
  databaseFile,
  dataDir,
  file,
}: {
  databaseFile: string
  dataDir: string
  /** Absolute path. */
  file: string
}): boolean =>
  file === databaseFile ||
  ['-wal', '-shm', '-journal', '.lock', '.lock-journal'].some(
    (suffix) => file === `${databaseFile}${suffix}`,
  ) ||
  path
    .relative(dataDir, file)
    .split(path.sep)
    .some((part) => /^\.(?:backup|import|restore|before-restore|write-test)-/.test(part))
