import type { PayloadRequest } from 'payload'

export type PublishingRightArgs = {
  /** What a save would make of the entry: its latest version with the incoming data over it. */
  data?: Record<string, unknown>
  /** The stored (for a published entry: the public) row; localised fields hold an object of all locales. Undefined on create. */
  doc?: Record<string, unknown>
  req: PayloadRequest
}

/**
 * Answers for one entry, from what is stored *and* from what would be stored. Asked without `doc` and with no more
 * than the incoming `data` (a create, a bulk update before its entries are known, the admin's list) it answers
 * whether the caller may do so in principle; each entry of a bulk update is then asked for on its own.
 */
export type PublishingRight = (args: PublishingRightArgs) => boolean | Promise<boolean>

export type EntityPublishingRights = {
  /** May the caller make this entry public, or change what is public of it? */
  canPublish: PublishingRight
  /**
   * May the caller take this entry from the public (unpublish, trash, delete)?
   * @default canPublish
   */
  canUnpublish?: PublishingRight
}

export type PublishingRightsOptions = {
  /** Rights by collection slug; each collection must have drafts. */
  collections?: Record<string, EntityPublishingRights>
  /**
   * Leaves every operation as it is.
   * @default false
   */
  disabled?: boolean
  /** Rights by global slug; each global must have drafts. */
  globals?: Record<string, EntityPublishingRights>
}

export type ResolvedRights = Required<EntityPublishingRights>
