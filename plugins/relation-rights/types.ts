export type RelationRightsOptions = {
  /** Does nothing; there is nothing in the schema to keep. @default false */
  disabled?: boolean
  /** Slugs of collections and globals to leave alone. @default [] */
  exclude?: string[]
}

/** An entry that another one refers to. */
export type Reference = { collection: string; id: number | string }

/** Whether a reference may stay in the answer. */
export type Keep = (reference: Reference) => boolean

export type Data = Record<string, unknown>
