import type { PayloadRequest } from 'payload'
import { slugs } from '../slugs.ts'
import { once } from './once.ts'

type Person = {
  _status?: null | string
  deletedAt?: null | string
  displayName?: null | string
  /** By language. */
  function?: null | Record<string, null | string>
  id: string
  isNamedInMinutes?: boolean | null
  isNamePublic?: boolean | null
  publishAt?: null | string
  unpublishAt?: null | string
}

/** A person as stored, for rules that decide what of it is shown; asked once a request. */
export const personOf = (req: PayloadRequest, id: string): Promise<null | Person> =>
  once(req, `person ${id}`, () =>
    req.payload.db.findOne<Person>({
      collection: slugs.people,
      locale: 'all',
      req,
      where: { id: { equals: id } },
    }),
  )
