import type { Payload } from 'payload'
import { checkDatabase } from '../database/checkDatabase.ts'
import { DatabaseProblem } from '../database/DatabaseProblem.ts'
import { prepareEnv } from '../env/prepareEnv.ts'

/**
 * Payload on the project's database, for a command: the same environment, secret and schema as the server has. The
 * server may run meanwhile.
 *
 * @throws StartError, DatabaseProblem
 */
export const openProject = async ({
  isImport = false,
}: {
  /** Also where an import is half done. @default false */
  isImport?: boolean
} = {}): Promise<Payload> => {
  const { DATABASE_COMPATIBILITY, DATABASE_URI, LOG_LEVEL } = prepareEnv()
  await checkDatabase({
    compatibility: DATABASE_COMPATIBILITY,
    isShared: true,
    uri: DATABASE_URI,
  })
  // The answer of a command is what it prints; at the level "info" notes of the libraries would stand around it.
  if (LOG_LEVEL === 'info') process.env.LOG_LEVEL = 'warn'
  const [
    { getPayload },
    { default: config },
    { migrateDatabase },
    { refuseHalfImport },
    { seedState },
  ] = await Promise.all([
    import('payload'),
    import('../../payload.config.ts'),
    import('../database/migrateDatabase.ts'),
    import('../move/refuseHalfImport.ts'),
    import('../seed/seedState.ts'),
  ])
  const payload = await getPayload({ config })
  // The admin speaks German by default; commands speak English, the refusals of a field included.
  payload.config.i18n.fallbackLanguage = 'en'
  await migrateDatabase({ payload })
  if (!isImport) await refuseHalfImport(payload)
  if ((await seedState(payload).read()) === 'loading') {
    throw new DatabaseProblem(
      'databaseLocked',
      'The first content of this database is being loaded, or its loading was interrupted: run "npm start" until it serves, then this command again.',
    )
  }
  return payload
}
