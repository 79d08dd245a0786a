import type { HTMLConvertersAsync } from '@payloadcms/richtext-lexical/html-async'
import type { PayloadRequest } from 'payload'

/** The two renderings of a rich text. */
export type RichTextFormat = 'html' | 'text'

export type UrlForArgs = {
  /** The collection of the linked entry. */
  collection: string
  /** The linked entry, as far as the reader may see it. */
  doc: Record<string, unknown>
  req: PayloadRequest
}

export type RenderedTextPluginOptions = {
  /**
   * The collections whose rich text is rendered.
   * @default every collection
   */
  collections?: string[]
  /**
   * The globals whose rich text is rendered.
   * @default every global
   */
  globals?: string[]
  /**
   * Rich text fields to leave alone: `<collection or global>.<path>`, the path without row numbers; within a block the
   * block's slug is part of it, and a block of `config.blocks` begins with `blocks`.
   * @default []
   */
  exclude?: string[]
  /**
   * The address of a linked entry; nothing where it has none: the link is then plain text.
   * @default a file's own URL, else `/<collection>/<slug>`
   */
  urlFor?: (args: UrlForArgs) => string | undefined
  /**
   * The origin of media and file addresses, as `https://cms.example.org`.
   * @default the config's `serverURL`
   */
  serverURL?: string
  /**
   * Converters for nodes of own editor features, over the plugin's. Their output is sanitised like all other.
   * @default {}
   */
  converters?: HTMLConvertersAsync
  /**
   * The deepest nesting of a rich text that is accepted, in nodes.
   * @default 50
   */
  maxDepth?: number
  /**
   * The most nodes of a rich text that are accepted.
   * @default 20000
   */
  maxNodes?: number
  /**
   * Keeps the fields, so that the API's schema stays, and turns everything else off.
   * @default false
   */
  disabled?: boolean
}

/** The options with every default filled in. */
export type RenderedTextSettings = Required<
  Omit<RenderedTextPluginOptions, 'collections' | 'globals' | 'serverURL'>
> &
  Pick<RenderedTextPluginOptions, 'collections' | 'globals' | 'serverURL'>

/** A node of Lexical's serialised state, before anything of it is known. */
export type RichTextNode = { children?: RichTextNode[]; type: string } & Record<string, unknown>

/** What a rich text field holds. */
export type RichText = { root: RichTextNode }

/** Noted at a rendered field in `custom.renderedText`. */
export type RenderedFieldMark = { format: RichTextFormat; of: string }
