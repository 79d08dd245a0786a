import { open } from 'node:fs/promises'
import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'
import { inLanguage } from '../../inLanguage.ts'

/**
 * Refuses a file whose first bytes are not those of the type it claims. Payload recognises types by their bytes too, but
 * where it recognises none it believes the sender: a web page called PDF would be served as one.
 */
export const refuseDisguised: CollectionBeforeOperationHook = async ({ args, collection, req }) => {
  if (req.file && !fits({ head: await readHead(req.file), type: req.file.mimetype })) {
    const message = inLanguage(req, {
      de: 'Der Inhalt der Datei passt nicht zu ihrem Typ. Bitte neu speichern oder als PDF ausgeben.',
      en: 'The content of the file does not match its type. Save it anew or export it as PDF.',
    })
    throw new ValidationError(
      { collection: collection.slug, errors: [{ message, path: 'file' }], req },
      req.t,
    )
  }
  return args
}

const readHead = async ({
  data,
  tempFilePath,
}: NonNullable<PayloadRequest['file']>): Promise<Buffer> => {
  if (!tempFilePath) return data.subarray(0, 1024)
  const handle = await open(tempFilePath)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

/** PDF by its header, office files as ZIP archives (ISO 21320-1), text as what holds no zero byte. */
const fits = ({ head, type }: { head: Buffer; type: string }): boolean => {
  if (type === 'application/pdf') return head.subarray(0, 5).toString('latin1') === '%PDF-'
  if (type.startsWith('text/')) return !head.includes(0)
  if (type.startsWith('application/vnd.'))
    return head.subarray(0, 4).toString('latin1') === 'PK\x03\x04'
  // Types beyond the allow-list are refused by it, with its own message.
  return true
}
