import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { CollectionBeforeOperationHook, CollectionSlug } from 'payload'

type Edits = { crop?: unknown; focalPoint?: { x?: unknown; y?: unknown } } & Record<string, unknown>
type Stored = { filename: string; focalX: number; focalY: number; id: string; mimeType: string }

/**
 * Has a crop, or another middle, of a stored image pass as an upload of that image, under a new name. Payload would write
 * over the stored files, which are lost where that fails, and caches would go on showing the former image. What is no
 * image is not edited at all: Payload would only write it anew.
 */
export const loadStoredFile: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  req,
}) => {
  const edits = req.query?.['uploadEdits'] as Edits | undefined
  const { id } = args as { id?: string }
  if (!edits || operation !== 'update' || !id || !req.user || req.file) return args
  const { imageSizes, staticDir } = collection.upload
  if (!imageSizes || !staticDir) {
    delete req.query['uploadEdits']
    return args
  }
  const stored = await req.payload.db.findOne<Stored>({
    collection: collection.slug as CollectionSlug,
    req,
    where: { id: { equals: id } },
  })
  if (!stored?.filename || !isChange({ edits, stored })) return args
  const { filename, mimeType } = stored
  const file = path.join(staticDir, path.basename(filename))
  const data = await readFile(file).catch(() => undefined)
  if (data) req.file = { data, mimetype: mimeType, name: filename, size: data.length }
  return args
}

const isChange = ({ edits, stored }: { edits: Edits; stored: Stored }): boolean =>
  ['crop', 'heightInPixels', 'widthInPixels'].some((edit) => Boolean(edits[edit])) ||
  (edits.focalPoint !== undefined &&
    (edits.focalPoint.x !== stored.focalX || edits.focalPoint.y !== stored.focalY))
