import type { CollectionSlug, Payload } from 'payload'
import { collections } from '../../collections/index.ts'

/** Deletes every entry of the content model with its versions and files. Only for a database that was never served. */
export const clearContent = async (payload: Payload): Promise<void> => {
  for (const { slug, upload, versions } of [...collections].reverse()) {
    const collection = slug as CollectionSlug
    if (upload) await payload.delete({ collection, trash: true, where: {} })
    else await payload.db.deleteMany({ collection, where: {} })
    if (versions) await payload.db.deleteVersions({ collection, where: {} })
  }
}
