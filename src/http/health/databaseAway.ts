import { DatabaseUnavailable } from '../../database/DatabaseUnavailable.ts'
import { HttpError } from '../errors/HttpError.ts'

/** The answer while the database server is away; the same as that of the database adapter. */
export const databaseAway = (): HttpError =>
  new HttpError({
    code: 'DATABASE_UNAVAILABLE',
    headers: { 'Retry-After': '5' },
    message: new DatabaseUnavailable().message,
    status: 503,
  })
