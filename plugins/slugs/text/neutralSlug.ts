import { randomUUID } from 'node:crypto'

type NeutralSlugArgs = { id: number | string | undefined; prefix: string }

/**
 * A slug that tells nothing of the content: the prefix and the end of the id (the end, since a UUIDv7 begins with the
 * time). Where the database gives the id only later, random characters stand for it.
 */
export const neutralSlug = ({ id = randomUUID(), prefix }: NeutralSlugArgs): string =>
  `${prefix}-${String(id)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
    .slice(-8)}`
