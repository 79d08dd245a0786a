import type { FlattenedField } from 'payload'
import { HttpError } from '../../errors/HttpError.ts'
import { isPlainObject } from '../query/isPlainObject.ts'
import type { RestRoute } from '../findRoute.ts'

const WRITES = ['/', '/:id', '/:id/duplicate']

/**
 * Whether each value is of the kind its field has: one value, a list, an object. Payload's validators take that for
 * granted and fail on an object where they expect text. Everything else about a value is theirs to say.
 *
 * @throws {HttpError} 400 naming the path of the field
 */
export const checkData = ({
  data,
  request,
  route,
}: {
  data: Record<string, unknown>
  request: Request
  route: RestRoute
}): void => {
  const entity = route.collection ?? route.global
  if (!entity || !WRITES.includes(route.path ?? '')) return
  const locale = new URL(request.url).searchParams.get('locale')
  checkFields({
    data,
    fields: entity.flattenedFields,
    hasAllLocales: locale === 'all' || locale === '*',
    path: '',
  })
}

type Level = {
  data: Record<string, unknown>
  fields: FlattenedField[]
  /** With `locale=all` a localised value is an object of locales. */
  hasAllLocales: boolean
  path: string
}

const checkFields = ({ data, fields, hasAllLocales, path }: Level): void => {
  for (const field of fields) {
    const value = data[field.name]
    if (value === undefined || value === null || value === '') continue
    if (hasAllLocales && field.localized) continue
    checkValue({ field, hasAllLocales, path: path ? `${path}.${field.name}` : field.name, value })
  }
}

const checkValue = ({
  field,
  hasAllLocales,
  path,
  value,
}: Omit<Level, 'data' | 'fields'> & { field: FlattenedField; value: unknown }): void => {
  const hasMany = 'hasMany' in field && field.hasMany === true
  switch (field.type) {
    case 'group':
    case 'tab':
      if (!isPlainObject(value)) throw wrong(path, 'an object')
      return checkFields({ data: value, fields: field.flattenedFields, hasAllLocales, path })
    case 'array':
    case 'blocks':
      // The admin's form sends a list without rows as their number.
      if (value === 0 || value === '0') return
      if (!Array.isArray(value) || !value.every(isPlainObject))
        throw wrong(path, 'a list of objects')
      value.forEach((row: Record<string, unknown>, index) => {
        const fields =
          field.type === 'array'
            ? field.flattenedFields
            : field.blocks.find(({ slug }) => slug === row['blockType'])?.flattenedFields
        if (!fields) throw wrong(`${path}.${index}.blockType`, 'the name of a block')
        checkFields({ data: row, fields, hasAllLocales, path: `${path}.${index}` })
      })
      return
    case 'relationship':
    case 'upload': {
      const isPolymorphic = Array.isArray(field.relationTo)
      const isFit = isPolymorphic ? isPolymorphicReference : isReference
      if (hasMany ? Array.isArray(value) && value.every(isFit) : isFit(value)) return
      const one = isPolymorphic ? '{ relationTo, value }' : 'an id'
      throw wrong(path, hasMany ? `a list, each ${one}` : one)
    }
    case 'checkbox':
    case 'code':
    case 'date':
    case 'email':
    case 'number':
    case 'radio':
    case 'select':
    case 'text':
    case 'textarea': {
      const isFit = hasMany
        ? Array.isArray(value)
          ? value.every(isScalar)
          : isScalar(value)
        : isScalar(value)
      if (!isFit) throw wrong(path, hasMany ? 'a list of plain values' : 'one plain value')
      return
    }
    case 'point':
      if (
        !Array.isArray(value) ||
        value.length !== 2 ||
        !value.every((each) => typeof each === 'number')
      ) {
        throw wrong(path, '[longitude, latitude]')
      }
      return
    default:
  }
}

const isScalar = (value: unknown): boolean =>
  value === null || ['boolean', 'number', 'string'].includes(typeof value)

const isId = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number'

/** An id, or an entry put in by an earlier read. */
const isReference = (value: unknown): boolean =>
  isId(value) || (isPlainObject(value) && isId(value['id']))

const isPolymorphicReference = (value: unknown): boolean =>
  isPlainObject(value) && typeof value['relationTo'] === 'string' && isReference(value['value'])

const wrong = (path: string, expected: string): HttpError =>
  new HttpError({
    code: 'VALIDATION_FAILED',
    field: path,
    message: `"${path}" must be ${expected}.`,
    status: 400,
  })
