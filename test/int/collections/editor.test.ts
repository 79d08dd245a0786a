import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { bootProject } from '../../helpers/bootProject.ts'
import { refusedPaths } from '../../helpers/refusedPaths.ts'

const text = {
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: 'hier',
  type: 'text',
  version: 1,
}
const block = (type: string, children: unknown[], extra: Record<string, unknown> = {}) => ({
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  type,
  version: 1,
  ...extra,
})
const body = (...children: unknown[]) => ({ root: block('root', children) })
const link = (fields: Record<string, unknown>) =>
  body(block('paragraph', [block('link', [text], { fields, id: 'a1', version: 3 })]))
const to = (url: string) => link({ linkType: 'custom', newTab: false, url })

describe('the editor of all rich text', () => {
  let payload: Payload
  let stop: () => Promise<void>
  beforeAll(async () => {
    ;({ payload, stop } = await bootProject())
  })
  afterAll(() => stop())

  const save = (intro: unknown, draft = true) =>
    payload.create({ collection: 'postings', data: { intro } as never, draft })

  it.each([
    'https://example.org/a?b=ü#c',
    'http://example.org',
    'mailto:post@example.org',
    'tel:+49-351-1234',
    '/kontakt',
    '#anfang',
  ])('should take a link to %s and keep it as it is', async (url) => {
    const { intro } = await save(to(url))
    expect(JSON.stringify(intro)).toContain(JSON.stringify(url))
  })

  it.each([
    'javascript:foo.bar',
    'JaVaScript:alert(1)',
    'data:text/html,a',
    'vbscript:a',
    'file:///a',
    'https://a b',
    '//example.org',
    '/\\example.org',
  ])('should refuse a link to %s, as a draft and published', async (url) => {
    expect(await refusedPaths(save(to(url)))).toEqual(['intro'])
    expect(await refusedPaths(save(to(url), false))).toContain('intro')
  })

  it('should take a link to an entry', async () => {
    const { id } = await save(body())
    const intro = link({
      doc: { relationTo: 'postings', value: id },
      linkType: 'internal',
      newTab: false,
    })
    await expect(save(intro)).resolves.toBeDefined()
  })

  it('should take headings, lists, quotes and tables', async () => {
    const cell = block('tablecell', [block('paragraph', [text])], {
      colSpan: 1,
      headerState: 1,
      rowSpan: 1,
    })
    await expect(
      save(
        body(
          block('heading', [text], { tag: 'h2' }),
          block('list', [block('listitem', [text], { value: 1 })], {
            listType: 'bullet',
            start: 1,
            tag: 'ul',
          }),
          block('quote', [text]),
          block('table', [block('tablerow', [cell])]),
        ),
      ),
    ).resolves.toBeDefined()
  })

  it.each(['block', 'relationship', 'evil'])('should refuse a node of type %s', async (type) => {
    expect(await refusedPaths(save(body(block(type, []))))).toEqual(['intro'])
  })
})
