import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Payload } from 'payload'
import { canonicalLine } from './canonicalLine.ts'
import { fieldsOfPart } from './fieldsOfPart.ts'
import type { Part } from './parts.ts'
import { readPart } from './readPart.ts'

/** What was read of a part: enough to see whether the database changed since. */
export type PartSum = { count: number; newest: string; sha256: string; size: number }

/** Reads a part a page at a time, into a file where one is named, and gives its numbers. */
export const writePart = async ({
  file,
  part,
  payload,
}: {
  file?: string
  part: Part
  payload: Payload
}): Promise<PartSum> => {
  const fields = fieldsOfPart({ part, payload })
  const hash = createHash('sha256')
  const sum = { count: 0, newest: '', size: 0 }
  const lines = async function* (): AsyncGenerator<Buffer> {
    for await (const entries of readPart({ part, payload })) {
      const text = Buffer.from(entries.map((entry) => canonicalLine(entry, fields)).join(''))
      for (const { updatedAt } of entries) {
        if (typeof updatedAt === 'string' && updatedAt > sum.newest) sum.newest = updatedAt
      }
      sum.count += entries.length
      sum.size += text.length
      hash.update(text)
      yield text
    }
  }
  const nowhere = new Writable({ write: (_text, _encoding, done) => done() })
  const target = file ? createWriteStream(file, { flush: true, mode: 0o600 }) : nowhere
  await pipeline(Readable.from(lines()), target)
  return { ...sum, sha256: hash.digest('hex') }
}
