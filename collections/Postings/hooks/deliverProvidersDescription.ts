import {
  type CollectionBeforeReadHook,
  createDataloaderCacheKey,
  type PayloadRequest,
} from 'payload'
import { slugs } from '../../slugs.ts'

/**
 * A posting without an own `about` is delivered with the description of its provider: delivered, not copied, so that a
 * change of the description shows at once. Only for readers who cannot write it back: whoever edits, and whoever
 * reads with all rights (export, seed), gets what the posting itself holds. It runs before the locale is chosen, so that
 * everything made from the field later (HTML, plain text) sees it too.
 */
export const deliverProvidersDescription: CollectionBeforeReadHook = async ({
  doc,
  overrideAccess,
  req,
}) => {
  const isEditor = req.user?.collection === slugs.users
  if (overrideAccess || isEditor || !doc.provider || hasOwn(doc.about, req)) return doc
  const key = createDataloaderCacheKey({
    collectionSlug: slugs.memberOrganizations,
    currentDepth: 0,
    depth: 0,
    docID: typeof doc.provider === 'object' ? doc.provider.id : doc.provider,
    draft: false,
    fallbackLocale: req.fallbackLocale ?? null,
    locale: req.locale ?? 'de',
    overrideAccess: false,
    select: { description: true },
    showHiddenFields: false,
    transactionID: req.transactionID ?? '',
  })
  const provider = (await req.payloadDataLoader.load(key)) as null | Provider
  if (!provider?.description || provider.deletedAt) return doc
  const about =
    req.locale === 'all' ? provider.description : { [req.locale ?? 'de']: provider.description }
  return { ...doc, about }
}

type Provider = { deletedAt?: null | string; description?: unknown }

/** Whether the posting's own text would be served, by the locale asked for or by one it falls back to. */
const hasOwn = (about: unknown, req: PayloadRequest): boolean => {
  if (!about || typeof about !== 'object') return false
  const texts = about as Record<string, unknown>
  if (req.locale === 'all') return Object.values(texts).some(Boolean)
  const fallbacks = [req.fallbackLocale].flat()
  return [req.locale, ...fallbacks].some((locale) => Boolean(locale && texts[String(locale)]))
}
