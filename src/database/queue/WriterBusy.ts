import { APIError } from 'payload'

/**
 * No turn to write within the time allowed. Answered as 503 with the code `WRITER_BUSY`; nothing of the refused write
 * has been done, so the caller may simply send it again.
 */
export class WriterBusy extends APIError {
  constructor({ waitedMs }: { waitedMs: number }) {
    super(
      `The database was busy with other writes for ${waitedMs} ms. Nothing was saved. Send the request again.`,
      503,
      { code: 'WRITER_BUSY' },
      true,
    )
  }
}
