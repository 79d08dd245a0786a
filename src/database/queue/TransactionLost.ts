import { APIError } from 'payload'

/**
 * The open transaction ended by itself: it was idle for too long, the database gave it up (disk full, I/O error) or
 * its commit failed. Answered as 503 with the code `TRANSACTION_LOST`; all of it has been rolled back.
 */
export class TransactionLost extends APIError {
  constructor({ reason }: { reason: string }) {
    super(
      `The database rolled the change back: ${reason}. Nothing was saved. Send the request again.`,
      503,
      { code: 'TRANSACTION_LOST' },
      true,
    )
  }
}
