import type { FlattenedField, PayloadRequest } from 'payload'
import { render } from '../render.ts'
import { findRenderings } from '../select/findRenderings.ts'
import { isRecord } from '../select/isRecord.ts'
import type { RenderedTextSettings } from '../types.ts'

type DeferRenderingsArgs = {
  doc: unknown
  fields: FlattenedField[]
  overrideAccess: boolean
  req: PayloadRequest
  settings: RenderedTextSettings
}

/**
 * For GraphQL: puts functions in the place of the renderings. GraphQL's default resolver calls a function it finds, so
 * each rendering is made if and when the query comes to it, whether or not the host lets Payload select.
 */
export const deferRenderings = ({
  doc,
  fields,
  overrideAccess,
  req,
  settings,
}: DeferRenderingsArgs): void => {
  if (!isRecord(doc)) return
  const renderings = findRenderings({
    data: doc,
    fields,
    findBlock: (slug) => req.payload.blocks[slug as never],
    isAllLocales: false,
    select: undefined,
  })
  for (const { data, format, name, of } of renderings) {
    if (!isRecord(data[of])) continue
    // `this` is what the resolver reads from: hooks after this one may have changed the rich text or taken it away.
    data[name] = function (this: unknown): Promise<unknown> {
      const value = isRecord(this) ? this[of] : undefined
      return isRecord(value)
        ? render({ format, overrideAccess, req, settings, value })
        : Promise.resolve(null)
    }
  }
}
