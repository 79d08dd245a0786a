import { readFileSync } from 'node:fs'
import path from 'node:path'
import { extract } from 'tar'
import type { z } from 'zod'
import { isStorageFull } from '../../collections/uploads/isStorageFull.ts'
import { describeFile } from './describeFile.ts'
import { layout } from './layout.ts'
import { listFiles } from './listFiles.ts'
import type { Manifest } from './manifest.ts'

type Options<Schema> = {
  archive: string
  folder: string
  /** How it ends that the archive cannot be used; the sentence begins with the name of the archive. */
  refuse: (sentence: string, cause?: unknown) => Error
  schema: Schema
}

/**
 * Unpacks an archive into an empty folder and proves it: every file has the checksum of the manifest, none lacks and
 * none is there besides.
 */
export const unpackProved = async <Schema extends z.ZodType<Pick<Manifest, 'files'>>>({
  archive,
  folder,
  refuse,
  schema,
}: Options<Schema>): Promise<z.infer<Schema>> => {
  const manifest = await unpack({ archive, folder, refuse, schema })
  const expected = Object.keys(manifest.files).sort()
  const found = listFiles(folder)
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name !== layout.manifest)
    .sort()
  const odd =
    expected.find((name) => !found.includes(name)) ?? found.find((name) => !expected.includes(name))
  if (odd) throw refuse(`${archive} is not whole (${odd})`)
  for (const [name, { sha256 }] of Object.entries(manifest.files)) {
    if ((await describeFile(path.join(folder, name))).sha256 === sha256) continue
    throw refuse(`${archive} is damaged (${name})`)
  }
  return manifest
}

const unpack = async <Schema extends z.ZodType<Pick<Manifest, 'files'>>>({
  archive,
  folder,
  refuse,
  schema,
}: Options<Schema>): Promise<z.infer<Schema>> => {
  try {
    await extract({
      cwd: folder,
      file: archive,
      filter: (_path, entry) =>
        'type' in entry ? ['Directory', 'File'].includes(String(entry.type)) : true,
      noMtime: true,
      strict: true,
    })
    return schema.parse(JSON.parse(readFileSync(path.join(folder, layout.manifest), 'utf8')))
  } catch (cause) {
    if (isStorageFull(cause)) throw cause
    throw refuse(`${archive} cannot be read`, cause)
  }
}
