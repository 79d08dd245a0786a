import type {
  CollectionAfterChangeHook,
  GlobalAfterChangeHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedGlobalConfig,
} from 'payload'
import { findMissingInSource } from '../findMissingInSource.ts'
import { refuse } from '../refuse.ts'
import type { Data } from '../types.ts'

/**
 * What is public has its needed texts in the source language. Payload asks for them only in the language of the save. Looked
 * at is what was written, since neither data nor drafts tell what becomes of the other languages; the refusal takes it back.
 */
export const refuseMissingInSource: CollectionAfterChangeHook = async ({
  collection,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const isInTrash = Boolean(doc.deletedAt ?? previousDoc?.deletedAt)
  if (isInTrash || isInSource(req) || !isPublic({ doc, entity: collection })) return doc
  const row = await req.payload.db.findOne<Data & { id: string }>({
    collection: collection.slug,
    locale: 'all',
    req,
    where: { id: { equals: doc.id } },
  })
  const findings = findMissingInSource({
    data: row ?? {},
    fields: collection.fields,
    operation,
    req,
  })
  refuse({ findings, place: { collection: collection.slug }, req })
  return doc
}

/** The same for a global. */
export const refuseGlobalMissingInSource: GlobalAfterChangeHook = async ({ doc, global, req }) => {
  if (isInSource(req) || !isPublic({ doc, entity: global })) return doc
  const data = await req.payload.db.findGlobal<Data>({ locale: 'all', req, slug: global.slug })
  const findings = findMissingInSource({ data, fields: global.fields, operation: 'update', req })
  refuse({ findings, place: { global: global.slug }, req })
  return doc
}

/** Payload itself validates what is needed in the language of the save. */
const isInSource = ({ locale, payload }: PayloadRequest): boolean => {
  const { localization } = payload.config
  return !localization || !locale || locale === localization.defaultLocale
}

const isPublic = ({
  doc,
  entity,
}: {
  doc: Data
  entity: SanitizedCollectionConfig | SanitizedGlobalConfig
}): boolean => !entity.versions?.drafts || doc._status === 'published'
