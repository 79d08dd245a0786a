import { cpSync, renameSync, rmSync } from 'node:fs'

/** Moves of files and folders that can be taken back together. */
export class Moves {
  #done: { from: string; to: string }[] = []

  move(from: string, to: string): void {
    rename(from, to)
    this.#done.push({ from, to })
  }

  takeBack(): void {
    for (const { from, to } of this.#done.reverse()) rename(to, from)
    this.#done = []
  }
}

/** A rename, or where that would cross file systems (a database outside the data folder) a copy and then a removal. */
const rename = (from: string, to: string): void => {
  try {
    renameSync(from, to)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error
    cpSync(from, to, { preserveTimestamps: true, recursive: true })
    rmSync(from, { recursive: true })
  }
}
