import { HttpError } from '../errors/HttpError.ts'

/** The answer while the database server is away; the same as that of the database adapter. */
export const databaseAway = (): HttpError =>
  new HttpError({
    code: 'DATABASE_UNAVAILABLE',
    headers: { 'Retry-After': '5' },
    message:
      'The database cannot be reached at the moment. Try again soon; read an entry again before you repeat a change of it.',
    status: 503,
  })
