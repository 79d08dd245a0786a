import { ValidationError } from 'payload'
import { isStorageFull } from '../../collections/uploads/isStorageFull.ts'
import { DatabaseProblem } from '../database/DatabaseProblem.ts'
import type { Part } from './parts.ts'

/** Does the writing of an entry; where the database does not take it, the sentence says which entry it was and why. */
export const nameEntry = async <T>({
  id,
  part: { kind, slug },
  write,
}: {
  id: string
  part: Part
  write: () => Promise<T>
}): Promise<T> => {
  try {
    return await write()
  } catch (cause) {
    if (isStorageFull(cause)) throw cause
    throw new DatabaseProblem(
      'archiveDamaged',
      `The entry ${id} of ${slug} (${kind}) could not be written: ${reasonOf(cause)}. The import is not finished.`,
      { cause },
    )
  }
}

const reasonOf = (error: unknown): string => {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ message, path }) => `${path}: ${message}`).join(' ')
  }
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message
}
