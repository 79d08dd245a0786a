import type { FlattenedField } from 'payload'
import { isRecord } from './isRecord.ts'

type Visit = (args: {
  field: FlattenedField
  path: string
  siblings: Record<string, unknown>
  value: unknown
}) => void

const fieldsOfRow = ({ field, row }: { field: FlattenedField; row: unknown }): FlattenedField[] => {
  if (field.type === 'array') return field.flattenedFields
  if (field.type !== 'blocks' || !isRecord(row)) return []
  const block = field.blocks.find(({ slug }) => slug === row.blockType)
  return block && 'flattenedFields' in block ? (block.flattenedFields as FlattenedField[]) : []
}

/**
 * Hands every localised field of an entry with its value to `visit`; the path counts the rows of arrays and blocks.
 * Nothing is handed twice: what lies in a localised field belongs to it.
 */
export const visitLocalized = ({
  data,
  fields,
  parentPath = '',
  visit,
}: {
  data: unknown
  fields: FlattenedField[]
  parentPath?: string
  visit: Visit
}): void => {
  if (!isRecord(data)) return
  for (const field of fields) {
    const value = data[field.name]
    if ('localized' in field && field.localized) {
      visit({ field, path: `${parentPath}${field.name}`, siblings: data, value })
    } else if (field.type === 'group' || field.type === 'tab') {
      visitLocalized({
        data: value,
        fields: field.flattenedFields,
        parentPath: `${parentPath}${field.name}.`,
        visit,
      })
    } else if (Array.isArray(value) && (field.type === 'array' || field.type === 'blocks')) {
      value.forEach((row: unknown, index) => {
        visitLocalized({
          data: row,
          fields: fieldsOfRow({ field, row }),
          parentPath: `${parentPath}${field.name}.${index}.`,
          visit,
        })
      })
    }
  }
}
