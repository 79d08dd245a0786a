import type { CollectionSlug, FlattenedField, PayloadRequest } from 'payload'
import { permissions } from '../access/permissions.ts'
import { inLanguage, type Text } from '../inLanguage.ts'
import { slugs } from '../slugs.ts'

type Entry = Record<string, unknown>
/** Who has changed an entry, by name, and which of its fields, by the labels of the form; what is not known is left out. */
export type Change = { changedBy?: string; changedFields?: string[] }

/** Every save changes these. */
const always = ['_status', 'createdAt', 'id', 'revision', 'updatedAt']

/**
 * What has happened to an entry since a revision, for whose save is refused because of it. Told to staff who may read
 * the newest state, and no more of it than they may read.
 */
export const describeChange = async ({
  base,
  collection: slug,
  newest: { id, revision, savedBy },
  req,
}: {
  base: number
  collection: string
  newest: { id?: unknown; revision?: null | number; savedBy?: null | string }
  req: PayloadRequest
}): Promise<Change> => {
  const { payload, user } = req
  if (!permissions.isStaff({ req })) return {}
  // A request of its own, since the one that is refused would be given other settings.
  const asked = {
    collection: slug as CollectionSlug,
    depth: 0,
    locale: req.locale as never,
    overrideAccess: false,
    user,
  }
  const newest = (await payload.findByID({
    ...asked,
    disableErrors: true,
    draft: true,
    id: String(id),
  })) as Entry | null
  if (!newest || newest['revision'] !== revision) return {}
  const of = { parent: { equals: id }, 'version.revision': { equals: base } }
  const { flattenedFields, versions } = payload.collections[asked.collection].config
  // Resolutions keep no versions, so there is nothing to compare with.
  const { docs } =
    versions && Number.isSafeInteger(base)
      ? await payload.findVersions({ ...asked, limit: 1, pagination: false, where: of })
      : { docs: [] }
  const before = docs[0]?.version as Entry | undefined
  const account =
    savedBy &&
    (await payload.findByID({
      collection: slugs.users,
      depth: 0,
      disableErrors: true,
      id: savedBy,
      select: { name: true },
    }))
  return {
    ...(account && { changedBy: String(account.name) }),
    ...(before && {
      changedFields: flattenedFields
        .filter((field) => isShown(field) && isOther(before[field.name], newest[field.name]))
        .map((field) => labelOf(field, req)),
    }),
  }
}

const isShown = (field: FlattenedField): boolean =>
  !always.includes(field.name) &&
  field.type !== 'join' &&
  !('virtual' in field && field.virtual) &&
  !('hidden' in field && field.hidden) &&
  !field.admin?.hidden

const isOther = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) !== JSON.stringify(other ?? null)

const labelOf = (field: FlattenedField, req: PayloadRequest): string => {
  const label: unknown = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  return label && typeof label === 'object' ? inLanguage(req, label as Text) : field.name
}
