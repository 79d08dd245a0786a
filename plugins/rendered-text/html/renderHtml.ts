import { convertLexicalToHTMLAsync } from '@payloadcms/richtext-lexical/html-async'
import type { RichText } from '../types.ts'
import { type CreateConvertersArgs, createConverters } from './createConverters.ts'
import { sanitize } from './sanitize.ts'

/** The HTML of a rich text: without a container, without styles, sanitised. */
export const renderHtml = async ({
  data,
  ...context
}: CreateConvertersArgs & { data: RichText }): Promise<string> => {
  const html = await convertLexicalToHTMLAsync({
    converters: createConverters(context),
    data: data as unknown as Parameters<typeof convertLexicalToHTMLAsync>[0]['data'],
    disableContainer: true,
    disableIndent: true,
    disableTextAlign: true,
  })
  return sanitize(html)
}
