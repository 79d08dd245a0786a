import { constants, copyFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { isOfTheMoment } from './isOfTheMoment.ts'
import { layout } from './layout.ts'
import { listFiles } from './listFiles.ts'

/** Size and time of change of each file, by its path, as they were before it was copied. */
export type CopiedFiles = Map<string, string>

/**
 * Copies the files of the data folder that are not in `copied` as they are now: new ones, and those that a writer went
 * on with while or after they were copied.
 */
export const copyFiles = ({
  copied,
  databaseFile,
  dataDir,
  staging,
}: {
  copied: CopiedFiles
  databaseFile: string
  dataDir: string
  staging: string
}): void => {
  const target = path.join(staging, layout.files)
  const part = path.join(staging, '.part')
  mkdirSync(target, { recursive: true })
  for (const name of listFiles(dataDir)) {
    const file = path.resolve(dataDir, name)
    if (isOfTheMoment({ databaseFile, dataDir, file })) continue
    try {
      const { mtimeNs, size } = statSync(file, { bigint: true })
      const state = `${size} ${mtimeNs}`
      if (copied.get(name) === state) continue
      // Beside the copy that may be there: it stays where the file has gone meanwhile.
      copyFileSync(file, part, constants.COPYFILE_FICLONE)
      copied.set(name, state)
    } catch (error) {
      // Deleted since the folder was read.
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') continue
      throw error
    }
    const copy = path.join(target, name)
    mkdirSync(path.dirname(copy), { recursive: true })
    renameSync(part, copy)
  }
}
