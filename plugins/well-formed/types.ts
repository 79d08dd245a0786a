import type { FieldAffectingData, RowField, CollapsibleField } from 'payload'

export type WellFormedOptions = {
  /** Slugs of collections and globals to leave alone. @default [] */
  exclude?: string[]
  /** Does nothing; there is nothing in the schema to keep. @default false */
  disabled?: boolean
  /** Looks up each newly given relation and refuses one that leads nowhere. @default true */
  checkRelations?: boolean
  /** Most nodes of one rich text, and most levels below its root. @default { nodes: 20000, depth: 60 } */
  richTextLimits?: { depth: number; nodes: number }
  /** Most rows and values in all lists of what is saved at once; SQLite takes no more in one statement. @default 2500 */
  maxRows?: number
}

export type SanitizedWellFormedOptions = Required<WellFormedOptions>

/** A field that holds data under its own name. */
export type NamedField = Exclude<FieldAffectingData, CollapsibleField | RowField> & { name: string }

export type Data = Record<string, unknown>

/** A field's validation, as Payload calls it. */
export type Validate = (value: unknown, options: Data) => Promise<string | true> | string | true

/** One thing that is wrong: where, and a sentence in both languages. */
export type Finding = { field: NamedField; path: string; text: { de: string; en: string } }
