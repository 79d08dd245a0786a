import type { Field, PayloadRequest, ValidationFieldError } from 'payload'
import { asDraft } from './asDraft.ts'
import type { Data, NamedField, Validate } from './types.ts'
import { isShown } from './isShown.ts'
import { isData, isVirtual, walkFields } from './walkFields.ts'

/**
 * Payload's validation of every field that is filled in, with nothing required. The event is `onChange`, by which Payload
 * and own validations know that the entry is still being written.
 *
 * What a condition hides is not validated by Payload at all. Nobody sees it in the form, so it is no fault that could be
 * mended there: what this save brings to a hidden field against its rules is taken out of the data.
 */
export const validateDraft = async ({
  data,
  fields,
  isDraft,
  operation,
  original,
  place,
  req,
}: {
  /** As it is to be saved; hidden values that break a rule are emptied in place. */
  data: Data
  fields: Field[]
  /** Whether what is shown is validated too; in an entry that is to be complete Payload does so. */
  isDraft: boolean
  operation: 'create' | 'update'
  original: Data
  place: { collection?: string; global?: string }
  req: PayloadRequest
}): Promise<ValidationFieldError[]> => {
  const pending: Promise<ValidationFieldError | null>[] = []
  const hidden: string[] = []
  const whole = { ...original, ...data }
  walkFields({
    data,
    fields,
    visit: ({ above, field, path, siblingData, value }) => {
      if (!isShown({ above, data, field, operation, path, req, siblingData }))
        hidden.push(`${path}.`)
      const isHidden = hidden.some((start) => `${path}.`.startsWith(start))
      const isEmpty = value === undefined || value === null || value === ''
      if (isEmpty || isVirtual(field) || !('validate' in field) || !field.validate) return true
      if (isHidden ? isSame(value, valueAt(original, path)) : !isDraft) return true
      const validate = field.validate as Validate
      const isByLocale = req.locale === 'all' && 'localized' in field && field.localized
      const values = isByLocale && isData(value) ? Object.values(value) : [value]
      const answers = values.map((one) =>
        validate(
          one,
          asDraft({
            ...field,
            id: original.id ?? data.id,
            blockData: {},
            collectionSlug: place.collection,
            data: whole,
            operation,
            overrideAccess: true,
            path: path.split('.'),
            preferences: { fields: {} },
            req,
            siblingData,
          }),
        ),
      )
      pending.push(
        Promise.all(answers).then((messages) => {
          const message = messages.find((one) => typeof one === 'string')
          if (message === undefined) return null
          if (!isHidden) return { label: labelOf({ field, req }), message, path }
          siblingData[field.name] = Array.isArray(value) ? [] : null
          return null
        }),
      )
      return true
    },
  })
  return (await Promise.all(pending)).filter((finding) => finding !== null)
}

const valueAt = (data: Data, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, name) => (inner as Data | null | undefined)?.[name], data)

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

const labelOf = ({ field, req }: { field: NamedField; req: PayloadRequest }): string => {
  const { label } = field as { label?: Record<string, string> | string }
  if (typeof label === 'string') return label
  return label?.[req.i18n?.language] ?? field.name
}
