import { z } from 'zod'

/** What an archive says about itself: each file with its checksum. */
export const manifestSchema = z.object({
  createdAt: z.iso.datetime(),
  files: z.record(
    z.string(),
    z.object({
      /** Permission bits. */
      mode: z.number().int(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      /** Bytes. */
      size: z.number().int(),
    }),
  ),
  format: z.literal(1),
})

export type Manifest = z.infer<typeof manifestSchema>
