import {
  defaultHTMLConvertersAsync,
  type HTMLConvertersAsync,
} from '@payloadcms/richtext-lexical/html-async'
import { absoluteUrl } from './absoluteUrl.ts'
import { escapeHtml } from './escapeHtml.ts'
import { headerScope } from './headerScope.ts'
import { isSafeHref } from './isSafeHref.ts'

export type LoadEntry = (target: {
  collection: string
  id: number | string
}) => Promise<Record<string, unknown> | undefined>

export type CreateConvertersArgs = {
  /** The origin of media and file addresses. */
  base: string | undefined
  /** Own converters, over these. */
  converters: HTMLConvertersAsync
  /** Gives an entry as far as the reader may see it. */
  load: LoadEntry
  urlFor: (target: { collection: string; doc: Record<string, unknown> }) => string | undefined
}

// Bits of a text node's format, by Lexical's TEXT_TYPE_TO_FORMAT.
const FORMATS: [bit: number, tag: string][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [8, 'u'],
  [16, 'code'],
  [32, 'sub'],
  [64, 'sup'],
]

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const idOf = (value: unknown): number | string | undefined => {
  const id = isRecord(value) ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}

// Lexical notes `ltr` on nearly everything; only what runs against the page needs saying.
const dirOf = (node: object): string =>
  'direction' in node && node.direction === 'rtl' ? ' dir="rtl"' : ''

const span = (name: string, value: unknown): string =>
  typeof value === 'number' && value > 1 ? ` ${name}="${Math.floor(value)}"` : ''

const size = (name: string, value: unknown): string =>
  typeof value === 'number' && value > 0 ? ` ${name}="${Math.round(value)}"` : ''

/**
 * The converters of the plugin on top of Payload's: semantic tags instead of styles, header cells with their scope,
 * nested lists inside the item they belong to, links and images resolved under the reader's rights.
 */
export const createConverters = ({
  base,
  converters,
  load,
  urlFor,
}: CreateConvertersArgs): HTMLConvertersAsync => {
  const anchor = ({
    children,
    href,
    isNewTab,
  }: {
    children: string
    href: unknown
    isNewTab: boolean
  }): string =>
    children && isSafeHref(href)
      ? `<a href="${escapeHtml(href.trim())}"${isNewTab ? ' target="_blank"' : ''}>${children}</a>`
      : children

  const internalHref = async (target: unknown): Promise<string | undefined> => {
    if (!isRecord(target) || typeof target.relationTo !== 'string') return undefined
    const id = idOf(target.value)
    if (id === undefined) return undefined
    const doc = await load({ collection: target.relationTo, id })
    if (!doc) return undefined
    const url = urlFor({ collection: target.relationTo, doc })
    return url && typeof doc.url === 'string' && url === doc.url ? absoluteUrl({ base, url }) : url
  }

  return {
    ...defaultHTMLConvertersAsync,
    autolink: async ({ node, nodesToHTML }) =>
      anchor({
        children: (await nodesToHTML({ nodes: node.children })).join(''),
        href: node.fields.url,
        isNewTab: Boolean(node.fields.newTab),
      }),
    heading: async ({ node, nodesToHTML }) => {
      const children = (await nodesToHTML({ nodes: node.children })).join('')
      return children && `<${node.tag}${dirOf(node)}>${children}</${node.tag}>`
    },
    link: async ({ node, nodesToHTML }) =>
      anchor({
        children: (await nodesToHTML({ nodes: node.children })).join(''),
        href:
          node.fields.linkType === 'internal'
            ? await internalHref(node.fields.doc)
            : node.fields.url,
        isNewTab: Boolean(node.fields.newTab),
      }),
    list: async ({ node, nodesToHTML }) => {
      const items: string[] = []
      for (const item of node.children) {
        const children = 'children' in item && Array.isArray(item.children) ? item.children : []
        const html = (await nodesToHTML({ nodes: children, parent: item })).join('')
        const isOnlyNested =
          children.length > 0 && children.every(({ type }: { type: unknown }) => type === 'list')
        const last = items.pop()
        // Lexical keeps a nested list in an item of its own; it belongs to the one before.
        if (isOnlyNested && last !== undefined) items.push(last + html)
        else {
          const checked = 'checked' in item && Boolean(item.checked)
          const box = node.listType === 'check' ? (checked ? '☑ ' : '☐ ') : ''
          if (last !== undefined) items.push(last)
          items.push(`${box}${html}`)
        }
      }
      const tag = node.listType === 'number' ? 'ol' : 'ul'
      const start = tag === 'ol' ? span('start', node.start) : ''
      const html = items.map((item) => `<li>${item}</li>`).join('')
      return `<${tag}${start}${dirOf(node)}>${html}</${tag}>`
    },
    paragraph: async ({ node, nodesToHTML }) => {
      const children = (await nodesToHTML({ nodes: node.children })).join('')
      return children && `<p${dirOf(node)}>${children}</p>`
    },
    quote: async ({ node, nodesToHTML }) => {
      const children = (await nodesToHTML({ nodes: node.children })).join('')
      return children && `<blockquote${dirOf(node)}>${children}</blockquote>`
    },
    table: async ({ node, nodesToHTML }) => {
      const rows = await nodesToHTML({ nodes: node.children })
      return `<table><tbody>${rows.join('')}</tbody></table>`
    },
    tablecell: async ({ node, nodesToHTML }) => {
      const html = (await nodesToHTML({ nodes: node.children })).join('')
      // A cell of one paragraph is the text itself.
      const children = /^<p>((?:(?!<p>|<p ).)*)<\/p>$/s.exec(html)?.[1] ?? html
      const scope = headerScope(node.headerState)
      const spans = span('colspan', node.colSpan) + span('rowspan', node.rowSpan)
      return scope
        ? `<th scope="${scope}"${spans}>${children}</th>`
        : `<td${spans}>${children}</td>`
    },
    tablerow: async ({ node, nodesToHTML }) =>
      `<tr>${(await nodesToHTML({ nodes: node.children })).join('')}</tr>`,
    text: ({ node }) =>
      FORMATS.reduce(
        (html, [bit, tag]) => (html && node.format & bit ? `<${tag}>${html}</${tag}>` : html),
        escapeHtml(node.text),
      ),
    // A node of a feature without a converter: its text is kept, its form is not known.
    unknown: async ({ node, nodesToHTML }) =>
      'children' in node && Array.isArray(node.children)
        ? (await nodesToHTML({ nodes: node.children })).join('')
        : '',
    upload: async ({ node }) => {
      const id = idOf(node.value)
      const doc = id === undefined ? undefined : await load({ collection: node.relationTo, id })
      if (!doc || typeof doc.url !== 'string') return ''
      const url = escapeHtml(absoluteUrl({ base, url: doc.url }))
      const fields: unknown = node.fields
      const alt = (isRecord(fields) && fields.alt) || doc.alt
      if (typeof doc.mimeType === 'string' && doc.mimeType.startsWith('image/'))
        return `<img src="${url}" alt="${escapeHtml(typeof alt === 'string' ? alt : '')}"${size('width', doc.width)}${size('height', doc.height)}>`
      const name = typeof doc.title === 'string' ? doc.title : String(doc.filename ?? '')
      return `<p><a href="${url}">${escapeHtml(name)}</a></p>`
    },
    ...converters,
  }
}
