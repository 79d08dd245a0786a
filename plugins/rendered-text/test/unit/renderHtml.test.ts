import { describe, expect, it } from '@jest/globals'
import type { LoadEntry } from '../../html/createConverters.ts'
import { renderHtml } from '../../html/renderHtml.ts'
import type { RichText } from '../../types.ts'
import { lexical } from '../helpers/lexical.ts'

const { cell, heading, internal, item, link, list, paragraph, root, row, table, text, upload } =
  lexical

const entries: Record<string, Record<string, unknown>> = {
  'media/1': {
    alt: 'Ein "Bild"',
    height: 20,
    mimeType: 'image/png',
    url: '/api/media/file/a b.png',
    width: 10,
  },
  'media/2': { filename: 'satzung.pdf', mimeType: 'application/pdf', url: '/api/media/file/s.pdf' },
  'pages/1': { slug: 'ziel' },
}
const load: LoadEntry = async ({ collection, id }) => entries[`${collection}/${id}`]
const render = (...children: Parameters<typeof root>) =>
  renderHtml({
    base: 'https://cms.example.org',
    converters: {},
    data: root(...children) as unknown as RichText,
    load,
    urlFor: ({ collection, doc }) => `/${collection}/${String(doc.slug)}`,
  })

describe('renderHtml', () => {
  it('should keep heading levels and formats by their tags', async () => {
    expect(
      await render(
        heading('h2', 'Eins'),
        heading('h4', 'Zwei'),
        paragraph([text('a', 1), text('b', 2), text('c', 4 + 8), text('d', 32), text('e', 64)]),
      ),
    ).toBe(
      '<h2>Eins</h2><h4>Zwei</h4><p><strong>a</strong><em>b</em><u><s>c</s></u><sub>d</sub><sup>e</sup></p>',
    )
  })

  it('should escape text', async () => {
    expect(await render(paragraph('<script>alert(1)</script> & "x"'))).toBe(
      '<p>&lt;script&gt;alert(1)&lt;/script&gt; &amp; "x"</p>',
    )
  })

  it('should leave out headings, links and formats of nothing, which a screen reader would stop at', async () => {
    const empty = paragraph([text('a'), text('', 1), link('https://example.org', '')])
    expect(await render(heading('h2', ''), empty)).toBe('<p>a</p>')
  })

  it('should name the scope of header cells', async () => {
    const html = await render(
      table([
        row([cell([paragraph('Ecke')], 3), cell([paragraph('Spalte')], 1)]),
        row([cell([paragraph('Zeile')], 2), cell([paragraph('Wert')])]),
      ]),
    )
    expect(html).toBe(
      '<table><tbody><tr><th scope="col">Ecke</th><th scope="col">Spalte</th></tr><tr><th scope="row">Zeile</th><td>Wert</td></tr></tbody></table>',
    )
  })

  it('should put nested lists into their item', async () => {
    const inner = list('number', [item([text('i')])], 3)
    expect(
      await render(list('bullet', [item([text('a')]), item([inner]), item([text('b')])])),
    ).toBe('<ul><li>a<ol start="3"><li>i</li></ol></li><li>b</li></ul>')
  })

  it('should link to entries the reader may see, and keep only the text of others', async () => {
    expect(
      await render(
        paragraph([internal('pages', 1, 'Ziel'), text(' '), internal('pages', 2, 'Verborgen')]),
      ),
    ).toBe('<p><a href="/pages/ziel">Ziel</a> Verborgen</p>')
  })

  it.each([
    [
      'https://example.org/?a=1&b=2',
      '<a href="https://example.org/?a=1&amp;b=2" rel="noopener noreferrer">x</a>',
    ],
    ['mailto:a@example.org', '<a href="mailto:a@example.org">x</a>'],
    ['tel:+49', '<a href="tel:+49">x</a>'],
    ['/seite#teil', '<a href="/seite#teil">x</a>'],
    ['javascript:alert(1)', 'x'],
    [' java\nscript:alert(1)', 'x'],
    ['data:text/html,x', 'x'],
    ['//evil.example.org', 'x'],
    ['vbscript:x', 'x'],
    ['ftp://example.org', 'x'],
    ['"onclick="x', '<a href="&quot;onclick=&quot;x">x</a>'],
  ])('should treat the link %j safely', async (url, html) => {
    expect(await render(paragraph([link(url, 'x')]))).toBe(`<p>${html}</p>`)
  })

  it('should open a new tab only without handing over the opener', async () => {
    expect(await render(paragraph([link('/a', 'x', true)]))).toBe(
      '<p><a href="/a" rel="noopener noreferrer" target="_blank">x</a></p>',
    )
  })

  it('should give images an absolute address and their alternative text, files a link', async () => {
    expect(await render(upload('media', 1), upload('media', 2), upload('media', 3))).toBe(
      '<img src="https://cms.example.org/api/media/file/a%20b.png" alt="Ein &quot;Bild&quot;" width="10" height="20" />' +
        '<p><a href="https://cms.example.org/api/media/file/s.pdf" rel="noopener noreferrer">satzung.pdf</a></p>',
    )
  })

  it('should say the direction of what runs from right to left', async () => {
    expect(await render(paragraph('مرحبا', { direction: 'rtl' }))).toBe('<p dir="rtl">مرحبا</p>')
  })

  it('should keep the text of a node it does not know', async () => {
    expect(await render({ children: [paragraph('innen')], type: 'strange', version: 1 })).toBe(
      '<p>innen</p>',
    )
  })

  it('should sanitise what own converters give', async () => {
    const html = await renderHtml({
      base: undefined,
      converters: {
        paragraph: '<p lang="en" onclick="x">a<script>x</script><iframe src="x"></iframe></p>',
      },
      data: root(paragraph('x')) as unknown as RichText,
      load,
      urlFor: () => undefined,
    })
    expect(html).toBe('<p lang="en">a</p>')
  })
})
