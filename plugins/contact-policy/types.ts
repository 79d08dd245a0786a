import type { PayloadRequest } from 'payload'

/** What a caller gets of an e-mail address: nothing, `name[@]domain`, or the address. */
export type ContactPolicy = 'display' | 'full' | 'none'

export type PolicyFor = (args: {
  /** The entry, or what of it is known: in the admin's form, what has been typed. None when a filter or a sort order is checked. */
  doc?: Record<string, unknown> | undefined
  /** Whether the entry comes with others: a list, a join, a populated relation. */
  isList: boolean
  req: PayloadRequest
  /** Slug of the collection or global. */
  slug: string
}) => ContactPolicy

export type ContactEntityOptions = {
  /** Dotted paths of the fields that hold an address. @default [] */
  emails?: string[]
  /** Paths of prose fields to leave alone: their addresses are meant for everyone. @default [] */
  except?: string[]
  /** Fields that `policyFor` looks at, loaded even when a query does not select them. @default [] */
  needs?: string[]
}

export type ContactPolicyOptions = {
  /** By slug. Every rich text, textarea and text field of a named collection is kept free of addresses. @default {} */
  collections?: Record<string, ContactEntityOptions>
  /** Adds fields, so that the schema stays, and does nothing else. @default false */
  disabled?: boolean
  /** By slug, as `collections`. @default {} */
  globals?: Record<string, ContactEntityOptions>
  /**
   * What a caller gets. Whoever may save an entry must get `full` for it, else a save would store what stands in for
   * the address. `full` without `doc` lets the caller filter and sort by what holds addresses.
   * @default full for anyone signed in, else none
   */
  policyFor?: PolicyFor
  /** Stands in prose for an address that is not shown. @default '[E-Mail-Adresse auf Anfrage]' */
  replacement?: string
}

export type SanitizedContactEntity = Required<ContactEntityOptions>

export type SanitizedContactPolicyOptions = {
  collections: Record<string, SanitizedContactEntity>
  disabled: boolean
  globals: Record<string, SanitizedContactEntity>
  policyFor: PolicyFor
  replacement: string
}

/** How addresses in prose are replaced. */
export type Redaction = { policy: Exclude<ContactPolicy, 'full'>; replacement: string }

export type Select = { [field: string]: boolean | Select }

/** What a read operation is given, as far as it matters here. */
export type ReadArgs = { contactPolicyUnasked?: string[]; id?: unknown; select?: Select }
