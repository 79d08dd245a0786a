import type { PayloadRequest } from 'payload'
import { uuidv7 } from 'uuidv7'
import { slugs } from '../../slugs.ts'
import { numberFormat } from '../numberFormat.ts'
import { isUniqueViolation } from './isUniqueViolation.ts'

type Options = {
  board: string
  /** The number asked for; without one the next free number is taken. */
  number?: null | string
  req: PayloadRequest
  resolution: string
  year: number
}

type Taken = { number: string; resolution: string; sequence: number }

const ATTEMPTS = 100

/**
 * Takes a number for good and returns it, or `undefined` where the number asked for was given before. The unique index
 * of the register decides between two at once.
 *
 * On SQLite the row is written in the transaction of the resolution: there is one writer at a time, and a save that fails
 * gives its number back. MongoDB ends a transaction at the first conflict, so there the row is written outside of it and
 * tried again; a save that fails afterwards leaves a gap, which is allowed, and never a number given twice.
 */
export const takeNumber = async ({
  board,
  number,
  req,
  resolution,
  year,
}: Options): Promise<string | undefined> => {
  const { db } = req.payload
  const scope = db.name === 'mongoose' ? {} : { req }
  const collection = slugs.resolutionNumbers
  const register = { board: { equals: board }, year: { equals: year } }
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { docs } = await db.find<Taken>({
      collection,
      limit: 1,
      pagination: false,
      sort: '-sequence',
      where: register,
      ...scope,
    })
    const wanted = number ?? numberFormat.write({ sequence: (docs[0]?.sequence ?? 0) + 1, year })
    const known = await db.findOne<Taken & { id: string }>({
      collection,
      where: { ...register, number: { equals: wanted } },
      ...scope,
    })
    // An import brings register and resolutions: the number is this resolution's own.
    if (known?.resolution === resolution) return wanted
    // Another one took it since the register was read: the next is tried.
    if (known && !number) continue
    if (known) return undefined
    try {
      await db.create({
        collection,
        data: {
          id: uuidv7(),
          board,
          number: wanted,
          resolution,
          sequence: numberFormat.read(wanted)?.sequence ?? 0,
          year,
        },
        ...scope,
      })
      return wanted
    } catch (error) {
      if (!isUniqueViolation(error)) throw error
    }
  }
  return undefined
}
