import crypto from 'node:crypto'
import { promisify } from 'node:util'
import type { PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'

/** As Payload hashes passwords. That they are the same is tested. */
const PAYLOADS = { digest: 'sha256', iterations: 600_000, keyLength: 32, saltLength: 64 } as const

const read = (data: unknown, name: string): string => {
  const value: unknown = data && typeof data === 'object' ? Reflect.get(data, name) : undefined
  return typeof value === 'string' ? value : ''
}

/**
 * Hashes the password of a sign-in to an account that is none. Payload compares passwords only where there is one, so
 * that its time would tell who has an account.
 */
export const hashForNobody = async ({
  collection,
  data,
  req,
}: {
  collection: SanitizedCollectionConfig
  /** What the sign-in was sent. */
  data: unknown
  req: PayloadRequest
}): Promise<void> => {
  const password = read(data, 'password')
  const names = ['email', ...(collection.auth.loginWithUsername ? ['username'] : [])]
  const given = names.map((name) => read(data, name).trim().toLowerCase()).filter(Boolean)
  // Payload refuses these at once, for everyone.
  if (!password.trim() || given.length === 0) return
  const where: Where = {
    or: names.flatMap((name) => given.map((value) => ({ [name]: { equals: value } }))),
  }
  const user = await req.payload.db.findOne({ collection: collection.slug, req, where })
  if (user) return
  const { digest, iterations, keyLength, saltLength } = PAYLOADS
  // By the property, as Payload does: so that a test sees both.
  const pbkdf2 = promisify((...args: Parameters<typeof crypto.pbkdf2>) => crypto.pbkdf2(...args))
  await pbkdf2(password, '0'.repeat(saltLength), iterations, keyLength, digest)
}
