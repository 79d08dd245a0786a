import type { Field } from 'payload'
import type { Data, NamedField } from './types.ts'
import { isData, isVirtual, walkFields } from './walkFields.ts'

export type Reference = { collection: string; field: NamedField; id: number | string; path: string }

/** Every relation and upload that data holds, with the path at which it stands. */
export const collectReferences = ({
  data,
  fields,
}: {
  data: Data
  fields: Field[]
}): Reference[] => {
  const references: Reference[] = []
  walkFields({
    data,
    fields,
    visit: ({ field, path, value }) => {
      if ((field.type !== 'relationship' && field.type !== 'upload') || isVirtual(field))
        return true
      for (const one of Array.isArray(value) ? value : [value]) {
        const collection = Array.isArray(field.relationTo)
          ? isData(one) && one.relationTo
          : field.relationTo
        const target = Array.isArray(field.relationTo) && isData(one) ? one.value : one
        const id = isData(target) ? target.id : target
        if (typeof collection === 'string' && (typeof id === 'string' || typeof id === 'number'))
          references.push({ collection, field, id, path })
      }
      return true
    },
  })
  return references
}
