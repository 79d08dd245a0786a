import { type CollectionBeforeOperationHook, ValidationError } from 'payload'
import { inLanguage } from '../inLanguage.ts'

/** Refuses a file above the limit with a message at the field `file`, before anything is done with its content. */
export const limitFileSize =
  ({ megabytes }: { megabytes: number }): CollectionBeforeOperationHook =>
  ({ args, collection, req }) => {
    if (req.file && req.file.size > megabytes * 1024 * 1024) {
      const message = inLanguage(req, {
        de: `Die Datei ist zu groß: höchstens ${megabytes} MB. Bitte verkleinern.`,
        en: `The file is too large: at most ${megabytes} MB. Make it smaller.`,
      })
      throw new ValidationError(
        { collection: collection.slug, errors: [{ message, path: 'file' }], req },
        req.t,
      )
    }
    return args
  }
