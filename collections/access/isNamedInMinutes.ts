import type { PayloadRequest } from 'payload'
import { isPublicNow } from './isPublicNow.ts'
import { personOf } from './personOf.ts'

/** Whether a person is public and has agreed to be named in minutes. */
export const isNamedInMinutes = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const person = await personOf(req, id)
  return Boolean(person && isPublicNow(person) && person.isNamePublic && person.isNamedInMinutes)
}
