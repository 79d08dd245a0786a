import sanitizeHtml from 'sanitize-html'

const EVERYWHERE = ['dir', 'lang']

const options: sanitizeHtml.IOptions = {
  allowedAttributes: {
    '*': EVERYWHERE,
    a: ['href', 'hreflang', 'rel', 'target'],
    img: ['alt', 'height', 'src', 'width'],
    ol: ['start'],
    td: ['colspan', 'rowspan'],
    th: ['colspan', 'rowspan', 'scope'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https'] },
  allowedTags: [
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'blockquote', 'hr', 'ul', 'ol', 'li', 'pre'],
    ...['table', 'caption', 'thead', 'tbody', 'tr', 'th', 'td', 'figure', 'figcaption', 'img'],
    ...['a', 'abbr', 'b', 'br', 'code', 'em', 'i', 'q', 's', 'small', 'span', 'strong', 'sub'],
    ...['sup', 'u', 'div', 'dl', 'dt', 'dd'],
  ],
  allowProtocolRelative: false,
  transformTags: {
    a: (tagName, { target, ...attribs }) => {
      Reflect.deleteProperty(attribs, 'rel')
      const isOutside = /^https?:/i.test(attribs.href ?? '')
      return {
        attribs: {
          ...attribs,
          ...((isOutside || target === '_blank') && { rel: 'noopener noreferrer' }),
          ...(target === '_blank' && { target }),
        },
        tagName,
      }
    },
  },
}

/** Keeps of HTML what is on the allow-list, and nothing else. */
export const sanitize = (html: string): string => sanitizeHtml(html, options)
