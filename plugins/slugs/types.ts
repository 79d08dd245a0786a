import type { PayloadRequest } from 'payload'

/** What a source function is given. */
export type SlugSourceArgs = {
  /** The entry as it will be saved: what is stored, overlaid by what was sent. */
  data: Record<string, unknown>
  req: PayloadRequest
}

/**
 * Where a slug comes from: the name of a top-level text field (its value in the default locale is taken), a function
 * that makes the text, or `false` for a neutral slug of prefix and id (for entries whose title must not become public).
 */
export type SlugSource =
  | string
  | false
  | ((args: SlugSourceArgs) => null | Promise<null | string | undefined> | string | undefined)

export type SlugCollectionOptions = {
  /** Where the slug comes from. */
  useField: SlugSource
  /**
   * Begins the slug of an entry whose source gives none: `posting-3f9a1c2b`.
   * @default the collection's slug
   */
  prefix?: string
  /**
   * Words that are no slug in this collection, on top of the plugin's `reserved`.
   * @default []
   */
  reserved?: string[]
}

export type SlugsPluginOptions = {
  /** The collections that get a slug, by their Payload slug. */
  collections: Record<string, SlugCollectionOptions>
  /**
   * The longest slug, in characters, its number (`-2`) included. Cut between words.
   * @default 80
   */
  maxLength?: number
  /**
   * Words that are no slug in any collection, for instance paths of a partner site.
   * @default []
   */
  reserved?: string[]
  /**
   * Keeps the fields, so that the database schema stays, and turns everything else off.
   * @default false
   */
  disabled?: boolean
}

/** The options of one collection with every default filled in. */
export type SlugSettings = {
  maxLength: number
  prefix: string
  reserved: ReadonlySet<string>
  useField: SlugSource
}
