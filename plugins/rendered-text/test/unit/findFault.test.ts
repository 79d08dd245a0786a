import { describe, expect, it } from '@jest/globals'
import { findFault } from '../../check/findFault.ts'
import { lexical } from '../helpers/lexical.ts'

const knownTypes = new Set(['heading', 'link', 'paragraph', 'root', 'text', 'upload'])
const find = (value: unknown) => findFault({ knownTypes, maxDepth: 10, maxNodes: 20, value })

const nested = (depth: number) => {
  let node: Record<string, unknown> = lexical.text('x')
  for (let level = 0; level < depth; level++) node = lexical.paragraph([node])
  return lexical.root(node)
}

describe('findFault', () => {
  it('should find none in what the editor stores', () => {
    expect(find(lexical.root())).toBeUndefined()
    expect(
      find(
        lexical.root(
          lexical.heading('h2', 'a'),
          lexical.paragraph([lexical.link('https://example.org', 'b')]),
          lexical.upload('media', 1),
        ),
      ),
    ).toBeUndefined()
  })

  it.each<[string, unknown]>([
    ['object', 'text'],
    ['object', []],
    ['object', 5],
    ['root', {}],
    ['root', { root: null }],
    ['root', { root: { type: 'root' } }],
    ['root', { root: { children: {}, type: 'root' } }],
    ['object', lexical.root(null as never)],
    ['object', lexical.root('x' as never)],
    ['type', lexical.root({ children: [] })],
    ['unknown', lexical.root({ type: 'toString' })],
    ['unknown', lexical.root({ type: 'block' })],
    ['children', lexical.root({ children: 'x', type: 'paragraph' })],
    ['text', lexical.root(lexical.paragraph([{ text: 5, type: 'text' }]))],
    ['tag', lexical.root({ children: [], tag: 'h9', type: 'heading' })],
    ['fields', lexical.root({ children: [], type: 'link' })],
    ['value', lexical.root({ relationTo: 'media', type: 'upload', value: { a: 1 } })],
    ['depth', nested(11)],
    ['depth', nested(100_000)],
    ['nodes', lexical.root(...Array.from({ length: 20 }, () => lexical.paragraph('x')))],
  ])('should find a fault of the kind %s', (reason, value) => {
    expect(find(value)).toMatchObject({ reason })
  })

  it('should name the place', () => {
    expect(find(lexical.root(lexical.paragraph([{ type: 'text' }])))).toEqual({
      path: 'root.children.0.children.0.text',
      reason: 'text',
    })
  })
})
