import type { Field } from 'payload'

type Visit = (args: { field: Field; path: string }) => Field

/** Copies a tree of fields, handing each to `visit` with its dotted path; rows, collapsibles and unnamed tabs add none. */
export const mapFields = ({
  fields,
  parentPath = '',
  visit,
}: {
  fields: Field[]
  parentPath?: string
  visit: Visit
}): Field[] =>
  fields.map((field) => {
    const path = 'name' in field && field.name ? `${parentPath}${field.name}` : ''
    const below = path ? `${path}.` : parentPath
    const visited = path ? visit({ field, path }) : field
    if (visited.type === 'tabs') {
      return {
        ...visited,
        tabs: visited.tabs.map((tab) => ({
          ...tab,
          fields: mapFields({
            fields: tab.fields,
            parentPath: 'name' in tab && tab.name ? `${parentPath}${tab.name}.` : parentPath,
            visit,
          }),
        })),
      }
    }
    return 'fields' in visited
      ? { ...visited, fields: mapFields({ fields: visited.fields, parentPath: below, visit }) }
      : visited
  })
