import {
  type CollectionSlug,
  createDataloaderCacheKey,
  getDataLoader,
  type PayloadRequest,
  type SelectType,
} from 'payload'
import { findFault } from './check/findFault.ts'
import type { LoadEntry } from './html/createConverters.ts'
import { renderHtml } from './html/renderHtml.ts'
import { isRecord } from './select/isRecord.ts'
import { renderText } from './text/renderText.ts'
import type { RenderedTextSettings, RichText, RichTextFormat } from './types.ts'

// What a link or an image needs of its target. It must name no rich text: rendering that would begin anew.
const LINK_SELECT: SelectType = { slug: true }
const UPLOAD_SELECT: SelectType = {
  alt: true,
  filename: true,
  height: true,
  mimeType: true,
  prefix: true,
  slug: true,
  title: true,
  url: true,
  width: true,
}

export type RenderArgs = {
  format: RichTextFormat
  overrideAccess: boolean
  req: PayloadRequest
  settings: RenderedTextSettings
  /** What the field holds. */
  value: unknown
}

const createLoad = ({ overrideAccess, req }: RenderArgs): LoadEntry => {
  const loader = (req.payloadDataLoader ??= getDataLoader(req))
  return async ({ collection, id }) => {
    const config = req.payload.collections[collection as CollectionSlug]?.config
    if (!config) return undefined
    const doc: unknown = await loader.load(
      createDataloaderCacheKey({
        collectionSlug: collection,
        currentDepth: 1,
        depth: 0,
        docID: id,
        draft: false,
        fallbackLocale: req.fallbackLocale ?? null,
        locale: req.locale as string,
        overrideAccess,
        select: config.upload ? UPLOAD_SELECT : LINK_SELECT,
        showHiddenFields: false,
        transactionID: req.transactionID as number | string,
      }),
    )
    return isRecord(doc) ? doc : undefined
  }
}

const renderOne = async (args: RenderArgs): Promise<null | string> => {
  const { format, req, settings, value } = args
  // What is stored may be older than the check on writing; a converter must not stumble over it.
  const fault = findFault({ maxDepth: settings.maxDepth, maxNodes: settings.maxNodes, value })
  if (fault) {
    if (value !== null) req.payload.logger.warn({ fault, msg: 'Malformed rich text not rendered' })
    return null
  }
  const data = value as RichText
  if (format === 'text') return renderText(data)
  return renderHtml({
    base: settings.serverURL || req.payload.config.serverURL || undefined,
    converters: settings.converters,
    data,
    load: createLoad(args),
    urlFor: (target) => settings.urlFor({ ...target, req }),
  })
}

/**
 * Renders what a rich text field holds. With every locale asked for that is an object by locale, and so is the result.
 * Never throws: what cannot be rendered is `null` and a line in the log.
 */
export const render = async (args: RenderArgs): Promise<unknown> => {
  const { req, value } = args
  try {
    if (req.locale !== 'all' || !isRecord(value) || 'root' in value) return await renderOne(args)
    const entries = Object.entries(value).map(async ([locale, own]) => [
      locale,
      await renderOne({ ...args, value: own }),
    ])
    return Object.fromEntries(await Promise.all(entries))
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'Rich text could not be rendered' })
    return null
  }
}
