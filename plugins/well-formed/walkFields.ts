import type { Condition, Field } from 'payload'
import type { Data, NamedField } from './types.ts'

type Visit = (args: {
  /** The fields and tabs without a name that the field lies in, up to the next one with a name. */
  above: Unnamed[]
  field: NamedField
  path: string
  siblingData: Data
  value: unknown
}) => boolean

/** What shapes the form and holds no data of its own; its condition hides all that lies in it. */
export type Unnamed = { admin?: { condition?: Condition } }

/** Whether a field is only computed when read. */
export const isVirtual = (field: NamedField): boolean =>
  'virtual' in field && Boolean(field.virtual)

/** Whether a value is a plain set of names and values, neither nothing nor a list. */
export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Visits each field that holds data, with the value that the data gives it. A visitor that answers `false` keeps the walk
 * from going into the field.
 */
export const walkFields = ({
  above = [],
  data,
  fields,
  parentPath = '',
  visit,
}: {
  above?: Unnamed[]
  data: Data
  fields: Field[]
  parentPath?: string
  visit: Visit
}): void => {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const asGroup = { ...tab, type: 'group' } as unknown as Field
        if ('name' in tab) walkFields({ above, data, fields: [asGroup], parentPath, visit })
        else walkFields({ above: [...above, tab], data, fields: tab.fields, parentPath, visit })
      }
      continue
    }
    if (field.type === 'ui' || field.type === 'join') continue
    if (!('name' in field) || !field.name) {
      if ('fields' in field) {
        const inner = [...above, field as Unnamed]
        walkFields({ above: inner, data, fields: field.fields, parentPath, visit })
      }
      continue
    }
    const named = field as NamedField
    const path = `${parentPath}${named.name}`
    const value = data[named.name]
    if (visit({ above, field: named, path, siblingData: data, value }) === false) continue
    if (field.type === 'group' && isData(value))
      walkFields({ data: value, fields: field.fields, parentPath: `${path}.`, visit })
    if (field.type !== 'array' && field.type !== 'blocks') continue
    for (const [index, row] of (Array.isArray(value) ? value : []).entries()) {
      if (!isData(row)) continue
      const block =
        field.type === 'blocks'
          ? field.blocks.find(({ slug }) => slug === row.blockType)
          : { fields: field.fields }
      if (block)
        walkFields({ data: row, fields: block.fields, parentPath: `${path}.${index}.`, visit })
    }
  }
}
