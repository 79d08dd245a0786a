import { StorageFull } from '../../../collections/uploads/StorageFull.ts'
import { HttpError } from './HttpError.ts'

/** The answer to what a full disk keeps from being stored; the same as that of hooks and the database adapter. */
export const storageFull = (): HttpError => {
  const { data, message, status } = new StorageFull()
  return new HttpError({ code: String(data?.['code']), message, status })
}
