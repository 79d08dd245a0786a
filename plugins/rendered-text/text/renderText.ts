import type { RichText, RichTextNode } from '../types.ts'

const INDENT = '  '

const childrenOf = (node: RichTextNode): RichTextNode[] => node.children ?? []

const inline = (node: RichTextNode): string => {
  switch (node.type) {
    case 'linebreak':
      return '\n'
    case 'tab':
      return '\t'
    case 'text':
      return typeof node.text === 'string' ? node.text : ''
    default:
      return childrenOf(node).map(inline).join('')
  }
}

const list = (node: RichTextNode, depth: number): string[] => {
  let number = typeof node.start === 'number' ? node.start : 1
  return childrenOf(node).flatMap((item) => {
    const nested = childrenOf(item).filter(({ type }) => type === 'list')
    const own = childrenOf(item).filter(({ type }) => type !== 'list')
    const deeper = nested.flatMap((child) => list(child, depth + 1))
    if (own.length === 0) return deeper
    const marker =
      node.listType === 'number'
        ? `${number++}.`
        : node.listType === 'check'
          ? `[${item.checked ? 'x' : ' '}]`
          : '-'
    const text = own.map(inline).join('').trim()
    return [`${INDENT.repeat(depth)}${marker} ${text}`, ...deeper]
  })
}

const row = (node: RichTextNode): string =>
  childrenOf(node)
    // A cell is one field of a line, so what would break the line or begin another field becomes a space.
    .map((cell) => blocks(cell).join(' ').replace(/\s+/g, ' ').trim())
    .join('\t')

const block = (node: RichTextNode): string => {
  switch (node.type) {
    case 'horizontalrule':
      return '---'
    case 'list':
      return list(node, 0).join('\n')
    case 'table':
      return childrenOf(node).map(row).join('\n')
    default:
      return inline(node).trim()
  }
}

const blocks = (node: RichTextNode): string[] => childrenOf(node).map(block).filter(Boolean)

/**
 * The plain text of a rich text: blocks parted by a blank line, list items with their marker, table rows as lines of
 * cells parted by tabs. Characters stand for themselves; there are no HTML entities.
 */
export const renderText = ({ root }: RichText): string => blocks(root).join('\n\n')
