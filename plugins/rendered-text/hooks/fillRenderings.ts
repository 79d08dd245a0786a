import type { FlattenedField, PayloadRequest } from 'payload'
import { render } from '../render.ts'
import { findRenderings } from '../select/findRenderings.ts'
import { isRecord } from '../select/isRecord.ts'
import type { RenderedTextSettings, RichTextFormat } from '../types.ts'

export type Plan = {
  formats: ReadonlySet<RichTextFormat>
  /** The caller's `select` before the plugin added to it, where it names what to give. */
  select: Record<string, unknown> | undefined
}

type FillRenderingsArgs = {
  doc: unknown
  fields: FlattenedField[]
  overrideAccess: boolean
  plan: Plan
  req: PayloadRequest
  settings: RenderedTextSettings
}

/** Writes the renderings that were asked for into a document and takes out the rich text that was not. */
export const fillRenderings = async ({
  doc,
  fields,
  overrideAccess,
  plan,
  req,
  settings,
}: FillRenderingsArgs): Promise<void> => {
  if (!isRecord(doc)) return
  const renderings = findRenderings({
    data: doc,
    fields,
    findBlock: (slug) => req.payload.blocks[slug as never],
    isAllLocales: req.locale === 'all',
    select: plan.select,
  })
  await Promise.all(
    renderings.map(async ({ data, format, isSelected, name, of }) => {
      // Not there at all: not selected, or not for this reader.
      if (!(isSelected || plan.formats.has(format)) || data[of] === undefined) return
      data[name] = await render({ format, overrideAccess, req, settings, value: data[of] })
    }),
  )
  for (const { data, isSourceUnasked, of } of renderings)
    if (isSourceUnasked) Reflect.deleteProperty(data, of)
}
