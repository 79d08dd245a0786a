import type { PayloadRequest } from 'payload'

/** A text for people, in both languages of the admin. */
export type Text = { de: string; en: string }

/**
 * What to say when the condition on one field keeps an entry from the public. `{date}` stands for the value of that
 * field, for a date.
 */
export type Reason = {
  /** A whole sentence, for the notice in the form. */
  inForm: Text
  /** A few words, for the column of the list. */
  inList: Text
}

export type PublicStateOptions = {
  /** Who may ask at all; then for the entries which they may read. @default anyone signed in */
  canAsk?: (args: { req: PayloadRequest }) => boolean | Promise<boolean>
  /**
   * The collections with a column and a notice, by slug: the reasons by the path of the field which the public's read rule
   * asks for. The first that holds is named first.
   */
  collections: Record<string, Record<string, Reason>>
  /** Folder of the components below the import map's root. @default '/plugins/public-state/components' */
  components?: string
  /** Adds nothing. @default false */
  disabled?: boolean
  /** Shows a date. @default day and minute in Germany */
  formatDate?: (args: { date: Date; language: string }) => string
}

export type SanitizedPublicStateOptions = Required<PublicStateOptions>

/** Whether the public sees an entry, in the words of the list, and what the form has to say about it. */
export type PublicState = {
  isPublic: boolean
  /** Only where it was asked for and there is something to say. */
  notice?: string
  text: string
}
