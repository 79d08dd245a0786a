import { relationship } from 'payload/shared'
import type { RelationshipFieldSingleValidation } from 'payload'
import { withRule } from '../../fields/withRule.ts'
import { slugs } from '../../slugs.ts'

/** A `validate` for the district of a municipality: the official key of each begins with that of its district. */
export const holdsItsMunicipality: RelationshipFieldSingleValidation = withRule(
  relationship as RelationshipFieldSingleValidation,
  async (value, { data, req }) => {
    if (typeof value !== 'string' || typeof data.ags !== 'string') return true
    const { docs } = await req.payload.db.find<{ ags?: string; id: string }>({
      collection: slugs.municipalities,
      limit: 1,
      pagination: false,
      req,
      where: { id: { equals: value } },
    })
    const key = docs[0]?.ags
    return (
      !key ||
      data.ags.startsWith(key) || {
        de: `Der AGS der Gemeinde beginnt nicht mit dem dieses Landkreises (${key}). Bitte einen anderen Landkreis wählen oder den AGS berichtigen.`,
        en: `The AGS of the municipality does not begin with that of this district (${key}). Choose another district or correct the AGS (ags).`,
      }
    )
  },
)
