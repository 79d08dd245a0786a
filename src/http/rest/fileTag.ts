import { stat } from 'node:fs/promises'
import path from 'node:path'
import type { RestRoute } from './findRoute.ts'

/**
 * The entity tag of a stored file, by its size and the time of its last change: none where there is no such file, or it is
 * kept elsewhere. Asked before the right to read it is known, so it is told only with the file.
 */
export const fileTag = async ({ collection, params }: RestRoute): Promise<string | undefined> => {
  const folder = collection?.upload.staticDir
  const name = String(params['filename'])
  if (!folder || path.basename(name) !== name) return undefined
  const found = await stat(path.join(folder, name)).catch(() => undefined)
  if (!found?.isFile()) return undefined
  return `"${found.size.toString(36)}-${Math.floor(found.mtimeMs).toString(36)}"`
}
