import { APIError } from 'payload'

/** The disk of the server, or its share of it, is full. Answered as 507 with the code `STORAGE_FULL`; nothing was kept. */
export class StorageFull extends APIError {
  constructor(options?: ErrorOptions) {
    super(
      'There is no room left on the disk of the server. Nothing was saved. Tell its administrator, then send the request again.',
      507,
      { code: 'STORAGE_FULL' },
      true,
    )
    this.cause = options?.cause
  }
}
