import type { Field } from 'payload'

/** The field at a dotted path; rows, collapsibles, unnamed tabs and unnamed groups add no path. */
export const findField = ({
  fields,
  path,
}: {
  fields: Field[]
  path: string
}): Field | undefined => {
  for (const field of fields) {
    const name = 'name' in field ? field.name : undefined
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const own = 'name' in tab ? tab.name : undefined
        const rest = own ? (path.startsWith(`${own}.`) ? path.slice(own.length + 1) : '') : path
        const found = rest && findField({ fields: tab.fields, path: rest })
        if (found) return found
      }
    } else if (name === path) return field
    else if ('fields' in field && field.type !== 'array') {
      const rest = name ? (path.startsWith(`${name}.`) ? path.slice(name.length + 1) : '') : path
      const found = rest && findField({ fields: field.fields, path: rest })
      if (found) return found
    }
  }
  return undefined
}
