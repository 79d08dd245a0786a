import type { Field, PayloadRequest, ValidationFieldError } from 'payload'
import type { Data, NamedField } from './types.ts'
import { isVirtual, walkFields } from './walkFields.ts'

type Validate = (
  value: unknown,
  options: Record<string, unknown>,
) => Promise<string | true> | string | true

/**
 * Payload's validation of every field that is filled in, with nothing required. The event is `onChange`, by which Payload
 * and own validations know that the entry is still being written.
 */
export const validateDraft = async ({
  data,
  fields,
  operation,
  original,
  place,
  req,
}: {
  data: Data
  fields: Field[]
  operation: 'create' | 'update'
  original: Data
  place: { collection?: string; global?: string }
  req: PayloadRequest
}): Promise<ValidationFieldError[]> => {
  const pending: Promise<ValidationFieldError | null>[] = []
  walkFields({
    data,
    fields,
    visit: ({ field, path, siblingData, value }) => {
      if (!passesCondition({ data, field, operation, path, req, siblingData })) return false
      const isEmpty = value === undefined || value === null || value === ''
      if (isEmpty || isVirtual(field) || !('validate' in field) || !field.validate) return true
      const validate = field.validate as Validate
      pending.push(
        Promise.resolve(
          validate(value, {
            ...field,
            id: original.id ?? data.id,
            blockData: {},
            collectionSlug: place.collection,
            data: { ...original, ...data },
            event: 'onChange',
            minRows: undefined,
            operation,
            overrideAccess: true,
            path: path.split('.'),
            preferences: { fields: {} },
            req,
            required: false,
            siblingData,
          }),
        ).then((message) =>
          typeof message === 'string' ? { label: labelOf({ field, req }), message, path } : null,
        ),
      )
      return true
    },
  })
  return (await Promise.all(pending)).filter((finding) => finding !== null)
}

const passesCondition = ({
  data,
  field,
  operation,
  path,
  req,
  siblingData,
}: {
  data: Data
  field: NamedField
  operation: 'create' | 'update'
  path: string
  req: PayloadRequest
  siblingData: Data
}): boolean =>
  field.admin?.condition?.(data, siblingData, {
    blockData: {},
    operation,
    path: path.split('.'),
    user: req.user,
  }) ?? true

const labelOf = ({ field, req }: { field: NamedField; req: PayloadRequest }): string => {
  const { label } = field as { label?: Record<string, string> | string }
  if (typeof label === 'string') return label
  return label?.[req.i18n?.language] ?? field.name
}
