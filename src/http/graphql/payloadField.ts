import type { Field } from 'payload'

/** The field of the Payload config that a relation, upload or join of the schema stands for. */
export const payloadField = (field: {
  extensions: Readonly<Record<string, unknown>>
}): Field | undefined => field.extensions['field'] as Field | undefined
