import type { FlattenedField } from 'payload'
import type { RichTextFormat } from '../types.ts'
import type { FindBlock } from './addSources.ts'
import { isRecord } from './isRecord.ts'
import { readMark } from './readMark.ts'

/** One rendering of one document: where it goes and what it is made of. */
export type Rendering = {
  /** The object that holds both fields: the document, a group, a row or a block. */
  data: Record<string, unknown>
  format: RichTextFormat
  /** Named by the caller's `select`. */
  isSelected: boolean
  /** The rich text was not asked for itself. */
  isSourceUnasked: boolean
  name: string
  of: string
}

type FindRenderingsArgs = {
  data: Record<string, unknown>
  fields: FlattenedField[]
  findBlock: FindBlock
  /** The answer holds every locale: localised groups, arrays and blocks are keyed by locale. */
  isAllLocales: boolean
  /** The caller's own `select`, where it names what to give. */
  select: Record<string, unknown> | undefined
}

/** Every place of a document where a rendering may stand, at every depth. Follows no relations. */
export const findRenderings = ({
  data,
  fields,
  findBlock,
  isAllLocales,
  select,
}: FindRenderingsArgs): Rendering[] =>
  fields.flatMap((field): Rendering[] => {
    const mark = readMark(field)
    if (mark)
      return [
        {
          data,
          format: mark.format,
          isSelected: select?.[field.name] === true,
          isSourceUnasked: select !== undefined && !(mark.of in select),
          name: field.name,
          of: mark.of,
        },
      ]
    const value = data[field.name]
    const selected = select?.[field.name]
    const inner = isRecord(selected) ? selected : undefined
    const within = (row: unknown, own: FlattenedField[], rowSelect = inner): Rendering[] =>
      isRecord(row)
        ? findRenderings({
            data: row,
            fields: own,
            findBlock,
            isAllLocales,
            select: rowSelect,
          })
        : []
    const locales =
      isAllLocales && field.localized && isRecord(value) ? Object.values(value) : [value]
    return locales.flatMap((own): Rendering[] => {
      switch (field.type) {
        case 'array':
          return Array.isArray(own) ? own.flatMap((row) => within(row, field.flattenedFields)) : []
        case 'blocks':
          return Array.isArray(own)
            ? own.flatMap((row: unknown) => {
                const slug = isRecord(row) ? row.blockType : undefined
                if (typeof slug !== 'string') return []
                const block =
                  field.blocks.find((candidate) => candidate.slug === slug) ?? findBlock(slug)
                const rowSelect = inner?.[slug]
                return block
                  ? within(row, block.flattenedFields, isRecord(rowSelect) ? rowSelect : undefined)
                  : []
              })
            : []
        case 'group':
        case 'tab':
          return within(own, field.flattenedFields)
        default:
          return []
      }
    })
  })
