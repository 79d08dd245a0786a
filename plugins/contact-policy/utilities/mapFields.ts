import type { Field, FieldAccess } from 'payload'

type Visit = (args: { above: FieldAccess[]; field: Field; path: string }) => Field[]

const pathOf = ({ name, parentPath }: { name?: unknown; parentPath: string }) =>
  typeof name === 'string' && name ? `${parentPath}${name}` : ''

/**
 * Copies a tree of fields, putting what `visit` returns in the place of each named field. Rows and unnamed tabs add no
 * path. `above` is the read access of the groups, arrays and blocks around a field.
 */
export const mapFields = ({
  above = [],
  fields,
  parentPath = '',
  visit,
}: {
  above?: FieldAccess[]
  fields: Field[]
  parentPath?: string
  visit: Visit
}): Field[] =>
  fields.flatMap((field): Field[] => {
    const path = pathOf({ ...field, parentPath })
    const below = path ? `${path}.` : parentPath
    const read = 'access' in field ? field.access?.read : undefined
    const map = (children: Field[], prefix: string) =>
      mapFields({
        above: read ? [...above, read] : above,
        fields: children,
        parentPath: prefix,
        visit,
      })
    const copied: Field =
      field.type === 'tabs'
        ? {
            ...field,
            tabs: field.tabs.map((tab) => {
              const own = pathOf({ ...tab, parentPath })
              return { ...tab, fields: map(tab.fields, own ? `${own}.` : parentPath) }
            }),
          }
        : field.type === 'blocks'
          ? {
              ...field,
              blocks: field.blocks.map((block) => ({ ...block, fields: map(block.fields, below) })),
            }
          : 'fields' in field
            ? { ...field, fields: map(field.fields, below) }
            : field
    return path ? visit({ above, field: copied, path }) : [copied]
  })
