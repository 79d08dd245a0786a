import { readdirSync } from 'node:fs'
import path from 'node:path'

/** Paths of all plain files below a folder, relative to it, sorted. Links are not followed. */
export const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()
