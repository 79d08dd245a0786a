import type { Field, Validate } from 'payload'
import * as validations from 'payload/shared'

type AnyValidate = Validate<unknown, unknown, unknown, Field>

/**
 * For a collection with drafts that sets `drafts.validate`: `required` and `minRows` bind when an entry is published,
 * everything else binds always. Stock Payload knows only all or nothing: a draft is saved unchecked, so that a word may
 * stand where a number belongs, or it must be complete.
 */
export const requiredAtPublishing = (fields: Field[]): Field[] => fields.map(relax)

const relax = (field: Field): Field => {
  if (field.type === 'tabs')
    return {
      ...field,
      tabs: field.tabs.map((tab) => ({ ...tab, fields: requiredAtPublishing(tab.fields) })),
    }
  const nested = (
    'fields' in field ? { ...field, fields: requiredAtPublishing(field.fields) } : field
  ) as Field
  // The id is needed by a draft as well, and an editor of rich text brings a validation of its own.
  if (!('required' in nested) || !nested.required || ('name' in nested && nested.name === 'id'))
    return nested
  const base = (('validate' in nested && nested.validate) ||
    validations[nested.type as keyof typeof validations]) as AnyValidate
  const validate: AnyValidate = (value, options) => {
    const { _status } = (options.data ?? {}) as { _status?: string }
    const isBinding = _status === 'published'
    return base(value, isBinding ? options : ({ ...options, minRows: 0, required: false } as never))
  }
  return { ...nested, validate } as Field
}
