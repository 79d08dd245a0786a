type Node = Record<string, unknown>

const element = (type: string, children: Node[], own: Node = {}): Node => ({
  children,
  direction: null,
  format: '',
  indent: 0,
  type,
  version: 1,
  ...own,
})

/** Builds Lexical states as the editor stores them. */
export const lexical = {
  cell: (children: Node[], headerState = 0) =>
    element('tablecell', children, { colSpan: 1, headerState, rowSpan: 1 }),
  heading: (tag: string, text: string) => element('heading', [lexical.text(text)], { tag }),
  internal: (relationTo: string, value: unknown, text: string) =>
    element('link', [lexical.text(text)], {
      fields: { doc: { relationTo, value }, linkType: 'internal', newTab: false },
      id: 'a'.repeat(24),
    }),
  item: (children: Node[], own: Node = {}) => element('listitem', children, { value: 1, ...own }),
  link: (url: string, text: string, newTab = false) =>
    element('link', [lexical.text(text)], {
      fields: { linkType: 'custom', newTab, url },
      id: 'b'.repeat(24),
    }),
  list: (listType: string, children: Node[], start = 1) =>
    element('list', children, { listType, start, tag: listType === 'number' ? 'ol' : 'ul' }),
  paragraph: (children: Node[] | string, own: Node = {}) =>
    element('paragraph', typeof children === 'string' ? [lexical.text(children)] : children, own),
  root: (...children: Node[]) => ({ root: element('root', children) }),
  row: (children: Node[]) => element('tablerow', children),
  table: (children: Node[]) => element('table', children),
  text: (text: string, format = 0): Node => ({
    detail: 0,
    format,
    mode: 'normal',
    style: '',
    text,
    type: 'text',
    version: 1,
  }),
  upload: (relationTo: string, value: unknown) => ({
    fields: null,
    format: '',
    id: 'c'.repeat(24),
    relationTo,
    type: 'upload',
    value,
    version: 3,
  }),
}
