import { checkSelect } from './checkSelect.ts'
import { invalid } from './invalid.ts'
import { isPlainObject } from './isPlainObject.ts'
import type { QueryContext } from './QueryContext.ts'

/**
 * A `populate`: a `select` for each collection whose entries are put in.
 *
 * @throws {HttpError} 400 for another form, an unknown collection or field
 */
export const checkPopulate = ({
  context,
  populate,
}: {
  context: QueryContext
  populate: unknown
}): void => {
  if (!isPlainObject(populate)) {
    throw invalid({
      field: 'populate',
      message: `"populate" must have the form populate[collection][name]=true.`,
    })
  }
  for (const [slug, select] of Object.entries(populate)) {
    const collection = context.payload.config.collections.find((each) => each.slug === slug)
    if (!collection) {
      throw invalid({
        code: 'UNKNOWN_FIELD',
        field: `populate.${slug}`,
        message: `There is no collection "${slug}".`,
      })
    }
    if (select === 'true' || select === 'false') continue
    checkSelect({ field: `populate.${slug}`, fields: collection.flattenedFields, select })
  }
}
