import type { Block, Field, RichTextField } from 'payload'
import { checkRichTextField } from '../hooks/checkRichTextField.ts'
import type { RenderedTextSettings } from '../types.ts'
import { renderedField } from './renderedField.ts'

type AddRenderedFieldsArgs = {
  fields: Field[]
  /** The path of the fields' parent, beginning with the collection's or global's slug. */
  path: string
  settings: RenderedTextSettings
}

const withCheck = (field: RichTextField, settings: RenderedTextSettings): RichTextField =>
  settings.disabled
    ? field
    : {
        ...field,
        hooks: {
          ...field.hooks,
          beforeValidate: [checkRichTextField(settings), ...(field.hooks?.beforeValidate ?? [])],
        },
      }

/**
 * Puts the renderings beside every rich text of a list of fields, at every depth, and the check of its form on it.
 * Returns new fields; those that came in stay as they were.
 */
export const addRenderedFields = ({ fields, path, settings }: AddRenderedFieldsArgs): Field[] => {
  const nested = (children: Field[], name?: string): Field[] =>
    addRenderedFields({ fields: children, path: name ? `${path}.${name}` : path, settings })
  const block =
    (name: string) =>
    (own: Block): Block => ({
      ...own,
      fields: nested(own.fields, `${name}.${own.slug}`),
    })
  return fields.flatMap((field): Field[] => {
    switch (field.type) {
      case 'array':
        return [{ ...field, fields: nested(field.fields, field.name) }]
      case 'blocks':
        return [{ ...field, blocks: field.blocks.map(block(field.name)) }]
      case 'collapsible':
      case 'row':
        return [{ ...field, fields: nested(field.fields) }]
      case 'group':
        return [
          { ...field, fields: nested(field.fields, 'name' in field ? field.name : undefined) },
        ]
      case 'richText': {
        if (settings.exclude.includes(`${path}.${field.name}`)) return [field]
        const renderings = (['html', 'text'] as const).map((format) =>
          renderedField({ field, format }),
        )
        const taken = renderings.find(({ name }) =>
          fields.some((other) => 'name' in other && other.name === name),
        )
        if (taken)
          throw new Error(
            `rendered-text plugin: "${path}" has a field "${taken.name}" already; name "${path}.${field.name}" in the option "exclude".`,
          )
        return [withCheck(field, settings), ...renderings]
      }
      case 'tabs':
        return [
          {
            ...field,
            tabs: field.tabs.map((tab) => ({
              ...tab,
              fields: nested(tab.fields, 'name' in tab ? tab.name : undefined),
            })),
          },
        ]
      default:
        return [field]
    }
  })
}
