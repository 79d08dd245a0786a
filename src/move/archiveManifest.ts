import { z } from 'zod'
import { manifestSchema } from '../backup/manifest.ts'

/** What an export says about itself: each part with the number of its entries, each file with its checksum. */
export const archiveManifestSchema = manifestSchema
  .extend({
    /** Paths of the stored fields of each part; an archive of an older version has none. */
    fields: z.record(z.string(), z.array(z.string())).optional(),
    format: z.literal('export-1'),
    /** Entries of each part, by the name of its file. */
    parts: z.record(z.string(), z.number().int()),
    /** Version of the program that wrote it. */
    program: z.string(),
  })
  .refine(({ files, parts }) => Object.keys(parts).every((name) => name in files))

export type ArchiveManifest = z.infer<typeof archiveManifestSchema>
