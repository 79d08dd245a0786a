import { constants } from 'node:fs'
import { copyFile, link } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionSlug, PayloadRequest, SanitizedCollectionConfig, Where } from 'payload'
import { filesOf } from './filesOf.ts'
import { isStorageFull } from './isStorageFull.ts'
import { StorageFull } from './StorageFull.ts'

type Entry = Record<string, unknown> & { id: string }

/**
 * Keeps the files of entries and of all their versions in the folder of a note, for Payload removes files before it is
 * known whether the change is made. By links, which need no room.
 *
 * @throws StorageFull
 */
export const keepFiles = async ({
  collection,
  folder,
  req,
  where,
}: {
  collection: SanitizedCollectionConfig
  folder: string
  req: PayloadRequest
  /** Which entries. */
  where: Where
}): Promise<void> => {
  const { staticDir } = collection.upload
  if (!staticDir) return
  const { db } = req.payload
  const find = { collection: collection.slug as CollectionSlug, pagination: false, req }
  const { docs: entries } = await db.find<Entry>({ ...find, where })
  const parent = { in: entries.map(({ id }) => id) }
  const { docs: versions } = collection.versions
    ? await db.findVersions<Entry>({ ...find, where: { parent } })
    : { docs: [] }
  const all = [...entries, ...versions.map(({ version }) => version)]
  for (const name of new Set(all.flatMap(filesOf))) {
    await keep({ file: path.join(staticDir, name), folder })
  }
}

const keep = async ({ file, folder }: { file: string; folder: string }): Promise<void> => {
  const kept = path.join(folder, path.basename(file))
  try {
    // Not every file system has links.
    await link(file, kept).catch((error: NodeJS.ErrnoException) =>
      ['ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EXDEV', 'EMLINK'].includes(String(error.code))
        ? copyFile(file, kept, constants.COPYFILE_FICLONE)
        : Promise.reject(error),
    )
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    // Nothing to keep, or kept by another note of the same change.
    if (code === 'ENOENT' || code === 'EEXIST') return
    throw isStorageFull(cause) ? new StorageFull({ cause }) : cause
  }
}
