import { describe, expect, it } from '@jest/globals'
import { renderText } from '../../text/renderText.ts'
import type { RichText } from '../../types.ts'
import { lexical } from '../helpers/lexical.ts'

const { cell, heading, internal, item, list, paragraph, root, row, table, text } = lexical
const render = (...children: Parameters<typeof root>) =>
  renderText(root(...children) as unknown as RichText)

describe('renderText', () => {
  it('should part blocks by a blank line and keep characters as they are', () => {
    expect(
      render(
        heading('h2', 'Wir & Sie'),
        paragraph([
          text('a < b '),
          text('fett', 1),
          { type: 'linebreak', version: 1 },
          text('“c”'),
        ]),
        paragraph(''),
        paragraph([internal('pages', 1, 'Verweis')]),
      ),
    ).toBe('Wir & Sie\n\na < b fett\n“c”\n\nVerweis')
  })

  it('should mark list items', () => {
    const inner = list('number', [item([text('i')]), item([text('j')])], 3)
    expect(
      render(
        list('bullet', [item([text('a')]), item([inner]), item([text('b')])]),
        list('check', [item([text('c')], { checked: true }), item([text('d')])]),
      ),
    ).toBe('- a\n  3. i\n  4. j\n- b\n\n[x] c\n[ ] d')
  })

  it('should write a table as lines of cells parted by tabs', () => {
    expect(
      render(
        table([
          row([cell([paragraph('Ort')], 1), cell([paragraph('Zahl')], 1)]),
          row([cell([paragraph('a\tb'), paragraph('c')]), cell([paragraph('1')])]),
        ]),
      ),
    ).toBe('Ort\tZahl\na b c\t1')
  })

  it('should be empty for an empty text', () => {
    expect(render()).toBe('')
    expect(render(paragraph([]))).toBe('')
  })
})
