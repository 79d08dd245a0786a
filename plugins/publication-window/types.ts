import type { CollectionConfig, PayloadRequest, Where } from 'payload'

/** Why an entry can no longer be read: `unpublished` by hand or by `unpublishAt`, `expired` by one of `until`. */
export type TombstoneReason = 'deleted' | 'expired' | 'filled' | 'unpublished'

/** A date field whose value is a day, so that it lasts until that day's end. */
export type EndOfDayField = {
  /** Path of the date field in its collection. */
  field: string
  /** Asked with the fields beside it, for a field that holds a day only sometimes. @default always */
  when?: (args: { siblingData: Record<string, unknown> }) => boolean
}

export type ShowsRelated = (args: { related: Row; row: Row }) => boolean

/** What an entry is read with that another one holds. */
export type Delivers = {
  /** Fields of the entry at the end of the relation, without which nothing else is looked at. */
  fields: string[]
  /** What the public reads of it with this entry, by the rows of both. */
  reads: (args: { related: Row; row: Row }) => unknown
}

/** What tombstones of a collection need to know. */
export type FollowedCollectionOptions = {
  /** Relations, by path, to entries of which the public reads a part with this one. @default {} */
  delivers?: Record<string, Delivers>
  /**
   * Relations, by path, to entries that may show or hide this one, or write into it when they are saved themselves: what
   * such a save does to this entry counts as a save of its own. @default []
   */
  dependsOn?: string[]
  /**
   * Whether the collection's own rules let the public read the row, apart from status and window: what they do not was
   * never public, and leaves no tombstone. Asked before and after each write, also before a row is there. @default always
   */
  isPublic?: (args: { req: PayloadRequest; row: Row }) => boolean | Promise<boolean>
  /**
   * Relations, by path, which the public reads only sometimes (field access), and whether it does, by the row and the one
   * at the end of the relation. Those without field access are read always, others that are not named never. @default {}
   */
  shows?: Record<string, ShowsRelated>
  /** Field whose value the tombstone repeats. @default 'slug', if the collection has it */
  slugField?: string
}

/** What ends the visibility of one collection's entries. Paths are dotted, `group.field`. */
export type WindowCollectionOptions = FollowedCollectionOptions & {
  /** Date fields that hold a day: whatever instant is given, the last millisecond of its day is stored. @default [] */
  endOfDay?: (EndOfDayField | string)[]
  /** Date fields from which on the entry is gone because it is settled, reason `filled`. @default [] */
  goneSince?: string[]
  /** Date fields until which the entry is public. `unpublishAt` always counts. @default [] */
  until?: string[]
}

export type CanSeeOutsideWindow = (args: {
  /** Slug of the collection that is read. */
  collection: string
  req: PayloadRequest
}) => boolean | Promise<boolean | Where> | Where

export type PublicationWindowOptions = {
  /**
   * Who also reads what is not public now. A `Where` names the entries. Old versions are for these callers only.
   * @default anyone signed in
   */
  canSeeOutsideWindow?: CanSeeOutsideWindow
  /** The collections with a window, by slug. */
  collections: Record<string, WindowCollectionOptions>
  /** Adds fields and the tombstone collection, so that the schema stays, and does nothing else. @default false */
  disabled?: boolean
  /** IANA name of the zone in which days begin and end. @default 'Europe/Berlin' */
  timeZone?: string
  tombstones?: {
    /** Last word on the collection: its group in the admin, another id field. @default as it is */
    override?: (collection: CollectionConfig) => CollectionConfig
    /** @default 'tombstones' */
    slug?: string
  }
  /** Further collections which partner sites follow, without a window: `updatedSince` and tombstones. @default {} */
  updatedSince?: Record<string, FollowedCollectionOptions>
}

/** The options of one collection after defaults. */
export type CollectionWindow = {
  delivers: Record<string, Delivers>
  dependsOn: string[]
  endOfDay: EndOfDayField[]
  goneSince: string[]
  isPublic: NonNullable<FollowedCollectionOptions['isPublic']>
  shows: Record<string, ShowsRelated>
  slugField: string
  until: string[]
}

export type SanitizedPublicationWindowOptions = {
  canSeeOutsideWindow: CanSeeOutsideWindow
  collections: Record<string, CollectionWindow>
  disabled: boolean
  timeZone: string
  tombstones: { override: (collection: CollectionConfig) => CollectionConfig; slug: string }
  updatedSince: Record<string, CollectionWindow>
}

/** An entry as the database holds it, all locales. */
export type Row = Record<string, unknown> & { id: number | string }

/** A row, and whether its collection's own rules show it to the public. */
export type Entry = { isPublic: boolean; row: Row }

/** What a tombstone says, apart from the entry it stands for. Times are ISO 8601 in UTC. */
export type TombstoneState = {
  /** When the entry is to be read again, if that is known. */
  backAt: string | null
  goneAt: string
  reason: TombstoneReason
  /** The entry's slug as the public knew it. */
  slug: string | null
}

export type EntryKey = { collection: string; id: number | string }

/** What the tombstones of one collection need to know. */
export type TombstoneSetting = {
  collection: string
  /** The relations which it depends on or which the public reads, with the collection at their end. */
  relations: FollowedRelation[]
  hasDrafts: boolean
  /** Whether its entries have `publishAt` and `publishedAt`. */
  hasWindow: boolean
  tombstones: string
  window: CollectionWindow
}

export type FollowedRelation = {
  delivers?: Delivers | undefined
  field: string
  /** Whether the entry at its end may show, hide or write into this one. */
  isDecisive: boolean
  on: string
  /** Whether the public reads it. */
  shows: 'always' | 'never' | ShowsRelated
}

export type EntriesOfCollection = { entries: Entry[]; setting: TombstoneSetting }

/** An entry as it was before a write, and those that depend on it; before a deletion also those that refer to it. */
export type Remembered = {
  dependents: EntriesOfCollection[]
  entry: Entry | null
  referrers?: EntriesOfCollection[] | undefined
}
