import { APIError } from 'payload'

/** The database server is away. Answered as 503 with the code `DATABASE_UNAVAILABLE`, until it is back. */
export class DatabaseUnavailable extends APIError {
  constructor(options?: ErrorOptions) {
    super(
      'The database cannot be reached at the moment. Try again soon; read an entry again before you repeat a change of it.',
      503,
      { code: 'DATABASE_UNAVAILABLE' },
      true,
    )
    this.cause = options?.cause
  }
}
