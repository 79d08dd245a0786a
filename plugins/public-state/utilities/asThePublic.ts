import { createLocalReq, type PayloadRequest } from 'payload'

/** A request by nobody in particular, on the data that this request sees. */
export const asThePublic = ({
  payload,
  transactionID,
}: Pick<PayloadRequest, 'payload' | 'transactionID'>): Promise<PayloadRequest> =>
  createLocalReq({ req: { transactionID } }, payload)
