import type { FlattenedField, SelectType } from 'payload'
import { getSelectMode } from 'payload/shared'
import { isGroup } from './isGroup.ts'
import { isList } from './isList.ts'

type Select = Record<string, unknown>

const isSelect = (value: unknown): value is Select => typeof value === 'object' && value !== null

/**
 * A `select` that also loads the other texts of each entry and row it names a text of, at any depth, since what is
 * written in them tells in which languages the entry or row is there.
 */
export const selectLanguages = ({
  fields,
  select,
}: {
  fields: FlattenedField[]
  select: SelectType
}): SelectType | undefined =>
  (getSelectMode(select) === 'exclude'
    ? withoutTexts({ fields, select })
    : ofEntry({ fields, select })) as SelectType | undefined

type Level = { fields: FlattenedField[]; select: Select }

/** What is a table of its own on SQLite, with one row for each language. */
const ofEntry = ({ fields, select }: Level): Select => {
  const wider = (namesText({ fields, select }) && withTexts({ fields, select })) || select
  return withRows({ fields, select: wider })
}

const isText = (field: FlattenedField): boolean => Boolean(field.localized) && !isList(field)

const namesText = ({ fields, select }: { fields: FlattenedField[]; select: unknown }): boolean =>
  fields.some((field) => {
    const own = isSelect(select) ? select[field.name] : select
    if (!own) return false
    if (isText(field)) return true
    if (field.type === 'blocks') return true
    return 'flattenedFields' in field && namesText({ fields: field.flattenedFields, select: own })
  })

const withTexts = ({ fields, select }: Level): Select | undefined => {
  const wider = { ...select }
  for (const field of fields) {
    const own = wider[field.name]
    if (isText(field)) wider[field.name] = own ?? true
    if (!isGroup(field) || own === true) continue
    const below = withTexts({
      fields: field.flattenedFields,
      select: isSelect(own) ? own : {},
    })
    if (below) wider[field.name] = below
  }
  return Object.keys(wider).length > 0 ? wider : undefined
}

const withRows = ({ fields, select }: Level): Select => {
  const wider = { ...select }
  for (const field of fields) {
    const own = wider[field.name]
    if (!isSelect(own)) continue
    if (isGroup(field)) {
      wider[field.name] = withRows({ fields: field.flattenedFields, select: own })
    } else if (field.type === 'array') {
      wider[field.name] = ofEntry({ fields: field.flattenedFields, select: own })
    } else if (field.type === 'blocks') {
      const blocks = field.blocks.flatMap(({ flattenedFields, slug }) => {
        const ofBlock = own[slug]
        return isSelect(ofBlock)
          ? [[slug, ofEntry({ fields: flattenedFields, select: ofBlock })]]
          : []
      })
      wider[field.name] = { ...own, ...(Object.fromEntries(blocks) as Select) }
    }
  }
  return wider
}

/** An exclusion that leaves texts in. */
const withoutTexts = ({ fields, select }: Level): Select | undefined => {
  const left = { ...select }
  for (const field of fields) {
    const own = left[field.name]
    if (isText(field)) Reflect.deleteProperty(left, field.name)
    else if (isSelect(own) && 'flattenedFields' in field) {
      const below = withoutTexts({ fields: field.flattenedFields, select: own })
      if (below) left[field.name] = below
      else Reflect.deleteProperty(left, field.name)
    }
  }
  return Object.keys(left).length > 0 ? left : undefined
}
