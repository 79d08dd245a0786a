type TextNode = {
  detail: number
  format: number
  mode: 'normal'
  style: string
  text: string
  type: 'text'
  version: number
}
type BlockNode = {
  [key: string]: unknown
  children: (BlockNode | TextNode)[]
  type: string
  version: number
}

/** A paragraph (string), a heading (`h2`, `h3`) or a list (`ul`) of the demo texts. */
export type Block = { h2: string } | { h3: string } | { ul: string[] } | string

export type RichText = {
  [key: string]: unknown
  root: BlockNode & { direction: 'ltr' | 'rtl'; format: ''; indent: number }
}

const text = (value: string): TextNode => ({
  type: 'text',
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: value,
  version: 1,
})

/** Builds the Lexical state that the editor would have saved for these blocks. */
export const richText = (blocks: Block[], direction: 'ltr' | 'rtl' = 'ltr'): RichText => {
  const block = (type: string, value: string, extra: Record<string, unknown> = {}): BlockNode => ({
    type,
    children: [text(value)],
    direction,
    format: '',
    indent: 0,
    version: 1,
    ...extra,
  })
  const list = (items: string[]): BlockNode => ({
    type: 'list',
    children: items.map((item, index) => block('listitem', item, { value: index + 1 })),
    direction,
    format: '',
    indent: 0,
    listType: 'bullet',
    start: 1,
    tag: 'ul',
    version: 1,
  })
  const children = blocks.map((entry) => {
    if (typeof entry === 'string')
      return block('paragraph', entry, { textFormat: 0, textStyle: '' })
    if ('ul' in entry) return list(entry.ul)
    return 'h2' in entry
      ? block('heading', entry.h2, { tag: 'h2' })
      : block('heading', entry.h3, { tag: 'h3' })
  })
  return { root: { type: 'root', children, direction, format: '', indent: 0, version: 1 } }
}
