import type { FlattenedBlock, FlattenedField } from 'payload'
import { isRecord } from './isRecord.ts'
import { readMark } from './readMark.ts'

export type FindBlock = (slug: string) => FlattenedBlock | undefined

type AddSourcesArgs = {
  fields: FlattenedField[]
  /** Finds a block of `config.blocks`. */
  findBlock: FindBlock
  /** Is changed in place. */
  select: Record<string, unknown>
}

/**
 * Adds to a `select` the rich text of each rendering that it names, at every depth, so that it is loaded. Tells whether
 * it names any.
 */
export const addSources = ({ fields, findBlock, select }: AddSourcesArgs): boolean => {
  let isAny = false
  for (const field of fields) {
    const own = select[field.name]
    if (own === undefined) continue
    const mark = readMark(field)
    if (mark && own === true) {
      select[mark.of] ??= true
      isAny = true
    } else if (isRecord(own) && field.type === 'blocks') {
      for (const [slug, inner] of Object.entries(own)) {
        const block = field.blocks.find((candidate) => candidate.slug === slug) ?? findBlock(slug)
        if (block && isRecord(inner))
          isAny = addSources({ fields: block.flattenedFields, findBlock, select: inner }) || isAny
      }
    } else if (isRecord(own) && 'flattenedFields' in field)
      isAny = addSources({ fields: field.flattenedFields, findBlock, select: own }) || isAny
  }
  return isAny
}
