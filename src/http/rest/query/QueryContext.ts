import type { FlattenedField, Payload, SanitizedCollectionConfig } from 'payload'
import type { RestLimits } from '../RestLimits.ts'

/** What the checks of a query know. */
export type QueryContext = {
  collection?: SanitizedCollectionConfig
  /** The fields that `where`, `sort` and `select` speak of: of the entry, or of its versions. */
  fields: FlattenedField[]
  /** False for the admin panel's own session: only what would fail is stopped then. */
  isStrict: boolean
  limits: RestLimits
  payload: Payload
}
