import {
  type CollectionBeforeReadHook,
  createDataloaderCacheKey,
  getDataLoader,
  isolateObjectProperty,
  type PayloadRequest,
} from 'payload'
import { slugs } from '../../slugs.ts'

/**
 * A posting without an own `about` is delivered with the description of its provider: delivered, not copied, so that a
 * change of the description shows at once. Only for readers who cannot write it back: whoever edits, and whoever
 * reads with all rights (export, seed), gets what the posting itself holds. It runs before the locale is chosen, and puts
 * in all of them: so everything made from the field later (HTML, plain text) sees it too, and it falls back and is named
 * as a fallback like a text of the posting's own.
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
    fallbackLocale: null,
    locale: 'all',
    overrideAccess: false,
    select: { description: true },
    showHiddenFields: false,
    transactionID: req.transactionID ?? '',
  })
  const provider = (await loaderOf(req).load(key)) as null | Provider
  if (!provider?.description || provider.deletedAt) return doc
  return { ...doc, about: provider.description }
}

const loaders = new WeakMap<object, ReturnType<typeof getDataLoader>>()

/** Payload's loader sets the locale of its request; this one has a request of its own, so that ours keeps its locale. */
const loaderOf = (req: PayloadRequest): ReturnType<typeof getDataLoader> => {
  const known = loaders.get(req.context)
  if (known) return known
  const own = isolateObjectProperty(req, ['fallbackLocale', 'locale', 'transactionID'])
  const loader = getDataLoader(own)
  loaders.set(req.context, loader)
  return loader
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
