import type { CollectionSlug, Payload } from 'payload'
import type { Part } from './parts.ts'

/**
 * The id under which an entry moves: its own. Only where a database made it as a UUID (versions in a SQLite file from
 * before `giveObjectIds`), which MongoDB cannot take, it gets one of MongoDB's form, always the same one and at the same
 * place in their order, in which both databases are read: the zeros stand for the hyphen, which sorts before any digit.
 */
export const portableId = ({
  id,
  part: { kind, slug },
  payload,
}: {
  id: string
  part: Part
  payload: Payload
}): string => {
  const isOwn = kind === 'entries' && payload.collections[slug as CollectionSlug]?.customIDType
  if (isOwn || /^[0-9a-f]{24}$/.test(id)) return id
  const digits = id.replaceAll('-', '')
  return `${digits.slice(0, 8)}00000000${digits.slice(8, 16)}`
}
