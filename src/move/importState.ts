import type { Payload } from 'payload'
import { importKey } from './importKey.ts'

/** How far an import came. */
export type ImportState = {
  /** Checksum of the content that is being imported. */
  content: string
  /** Lines of the part that are written. */
  lines: number
  /** The part that is being written, by its file; those before it are whole. None while the old content is removed. */
  part?: string
}

/** The note of an import under way, in the database itself. There is none when the database is whole. */
export const importState = ({
  kv,
}: Payload): {
  clear: () => Promise<void>
  read: () => Promise<ImportState | null>
  write: (state: ImportState) => Promise<void>
} => ({
  clear: () => kv.delete(importKey),
  read: () => kv.get<ImportState>(importKey),
  write: (state) => kv.set(importKey, state),
})
