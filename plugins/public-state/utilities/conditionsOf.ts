import type { Where } from 'payload'

/** A part of a rule that has to hold, with the fields it asks for. */
export type Condition = { fields: string[]; where: Where }

const isList = (key: string, value: unknown): value is Where[] =>
  ['and', 'or'].includes(key.toLowerCase()) && Array.isArray(value)

const fieldsOf = (where: Where): string[] =>
  Object.entries(where).flatMap(([key, value]) =>
    isList(key, value) ? value.flatMap(fieldsOf) : [key],
  )

const split = (where: Where): Condition[] =>
  Object.entries(where).flatMap(([key, value]) =>
    key.toLowerCase() === 'and' && isList(key, value)
      ? value.flatMap(split)
      : [{ fields: [...new Set(fieldsOf({ [key]: value }))], where: { [key]: value } as Where }],
  )

/** The parts of a rule which all have to hold, each once. An alternative (`or`) is one part. */
export const conditionsOf = (where: Where): Condition[] => [
  ...new Map(split(where).map((part) => [JSON.stringify(part.where), part])).values(),
]
