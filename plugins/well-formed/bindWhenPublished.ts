import { type Field, traverseFields } from 'payload'
import { validations } from 'payload/shared'
import { asDraft } from './asDraft.ts'
import type { Data, Validate } from './types.ts'
import { isData } from './walkFields.ts'

type Validated = { type: string; validate?: Validate; virtual?: unknown }

/**
 * Lets what is needed bind where an entry is to be public. Payload asks for it in every save that is not sent as a draft, so
 * that an entry whose newer draft is incomplete could not be taken from the public.
 */
export const bindWhenPublished = (fields: Field[]): void =>
  traverseFields({
    callback: ({ field }) => {
      const validated = field as unknown as Validated
      // What Payload would put in later.
      const own = validated.validate ?? (validations as Record<string, unknown>)[validated.type]
      if (typeof own !== 'function' || validated.virtual) return
      const validate = own as Validate
      validated.validate = (value, options) =>
        validate(value, isUpdateOfDraft(options) ? asDraft(options) : options)
    },
    fields,
  })

const isUpdateOfDraft = ({ data, event, operation }: Data): boolean =>
  event === 'submit' && operation === 'update' && isData(data) && data._status === 'draft'
