import { APIError } from 'payload'

/**
 * What a save had read was changed by another one before it wrote. Answered as 409 with the code `CHANGED_MEANWHILE`;
 * nothing of it has been done.
 */
export class ChangedMeanwhile extends APIError {
  constructor() {
    super(
      'The entry was changed meanwhile. Nothing was saved. Read it again, then send the request again.',
      409,
      { code: 'CHANGED_MEANWHILE' },
      true,
    )
  }
}
