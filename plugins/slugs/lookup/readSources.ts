import type { CollectionSlug, PayloadRequest } from 'payload'
import type { SlugSource } from '../types.ts'

type ReadSourcesArgs = {
  collection: CollectionSlug
  data: Record<string, unknown>
  id?: number | string
  originalDoc?: Record<string, unknown>
  req: PayloadRequest
  useField: SlugSource
}

type Sources = {
  /** The texts from which the present slug may have been made. */
  previous: string[]
  /** The text from which a slug is made now. */
  text: string
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const asText = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')

/** The newest state of an entry with every locale, drafts included. */
const findStored = async ({
  collection,
  id,
  req,
}: Required<Pick<ReadSourcesArgs, 'collection' | 'req'>> & { id: number | string }): Promise<
  Record<string, unknown>
> => {
  const { collections, db } = req.payload
  if (collections[collection]?.config.versions?.drafts) {
    const { docs } = await db.findVersions<Record<string, unknown>>({
      collection,
      limit: 1,
      locale: 'all',
      pagination: false,
      req,
      sort: '-updatedAt',
      where: { parent: { equals: id } },
    })
    if (docs[0]) return docs[0].version
  }
  const doc = await db.findOne({ collection, locale: 'all', req, where: { id: { equals: id } } })
  return { ...doc }
}

/**
 * Reads the text a slug is made from. Of a localised field it is the default locale's; as long as that is empty, the
 * locale that is being written stands in.
 */
export const readSources = async ({
  collection,
  data,
  id,
  originalDoc,
  req,
  useField,
}: ReadSourcesArgs): Promise<Sources> => {
  if (useField === false) return { previous: [], text: '' }
  if (typeof useField === 'function') {
    const previous = originalDoc ? asText(await useField({ data: originalDoc, req })) : ''
    const text = asText(await useField({ data: { ...originalDoc, ...data }, req }))
    return { previous: [previous], text }
  }
  const localization = req.payload.config.localization
  const defaultLocale = localization ? localization.defaultLocale : undefined
  const stored =
    id === undefined ? undefined : (await findStored({ collection, id, req }))[useField]
  const storedTexts = isRecord(stored) ? Object.values(stored).map(asText) : [asText(stored)]
  const sent = data[useField]
  const sentText = isRecord(sent)
    ? asText(sent[defaultLocale ?? '']) || (Object.values(sent).map(asText).find(Boolean) ?? '')
    : asText(sent)
  const isOtherLocale = req.locale !== defaultLocale && req.locale !== 'all' && isRecord(stored)
  const storedDefault = isRecord(stored) ? asText(stored[defaultLocale ?? '']) : asText(stored)
  return {
    previous: storedTexts.filter(Boolean),
    text: isOtherLocale ? storedDefault || sentText : sentText || storedDefault,
  }
}
