import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { normalizeEmail } from '../../utilities/normalizeEmail.ts'
import { redactRichText } from '../../utilities/redactRichText.ts'
import { redactText } from '../../utilities/redactText.ts'

const none = { policy: 'none', replacement: '[auf Anfrage]' } as const
const display = { policy: 'display', replacement: '[auf Anfrage]' } as const

const written = [
  'rosa@example.org',
  'rosa[@]example.org',
  'rosa [@] example.org',
  'rosa (at) example.org',
  'rosa [at] example [dot] org',
  'rosa{at}example.org',
  'rosa (ät) example (punkt) org',
  'rosa(AT)example.org',
  'mailto:rosa@example.org',
  '  rosa@Example.ORG ',
  'rosa at example.org',
  'rosa at example dot org',
  'Rosa Muster <rosa@example.org>',
  'rosa＠example.org',
  'rosa﹫example.org',
  'ro\u00ADsa@exam\u00ADple.org',
  'rosa@\u200Bexample\u2060.org',
  'rosa@example。org',
]

describe('normalizeEmail', () => {
  it.each(written)('should read %p', (given) => {
    expect(normalizeEmail(given)).toBe('rosa@example.org')
  })
  it('should keep the name as it is and leave a clean address alone', () => {
    expect(normalizeEmail('R.Muster+x@bücher.example.org')).toBe('R.Muster+x@bücher.example.org')
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/), (name) => {
        expect(normalizeEmail(`${name}@example.org`)).toBe(`${name}@example.org`)
      }),
    )
  })
  it('should recognise no address in anything else', () => {
    for (const given of [
      '',
      'rosa',
      'rosa@',
      '@example.org',
      'rosa@example',
      'rosa..m@example.org',
      'a@example.org, b@example.org',
      'rosa example.org',
      'siehe Aushang',
    ]) {
      expect(normalizeEmail(given)).toBeNull()
    }
  })
})

describe('redactText', () => {
  it('should replace every written form in running text', () => {
    for (const given of [
      'rosa@example.org',
      'rosa[@]example.org',
      'rosa [at] example.org',
      'rosa (ät) example (punkt) org',
      'rosa{at}example.org',
      'rosa%40example.org',
      'rosa @ example.org',
      'rosa<at>example.org',
      'rosa﹫example.org',
      'rosa@example。org',
      'rosa at example dot org',
      'rosa ÄT example PUNKT org',
      'rosa at example [dot] org',
      // Left over from hyphenation, or put in by a web page.
      'ro\u00ADsa@exam\u00ADple.org',
      'rosa@exam\u200Bple.org',
    ]) {
      const text = `Bitte an ${given}, danke. Ende.`
      expect(redactText({ ...none, text })).toBe('Bitte an [auf Anfrage], danke. Ende.')
      expect(redactText({ ...display, text })).toBe('Bitte an rosa[@]example.org, danke. Ende.')
    }
  })
  it('should find letters that are written as two signs', () => {
    const text = 'An mu\u0308ller@ko\u0308ln.example schreiben'
    expect(redactText({ ...none, text })).toBe('An [auf Anfrage] schreiben')
    expect(redactText({ ...display, text })).toBe('An müller[@]köln.example schreiben')
  })
  it('should leave text without addresses alone', () => {
    for (const text of [
      'Folgt uns auf Instagram @verband.beispiel',
      'Wir treffen uns at example.org',
      'Hafen ät Punkt zwei',
      'Migrant:innen (m/w/d) treffen sich um 10 Uhr at home.',
      'https://example.org/@name',
      'Kosten: 5 € @ Stunde',
      'Frist (Punkt) und Schluss',
    ]) {
      expect(redactText({ ...none, text })).toBe(text)
    }
  })
  it('should find an address behind dots and other signs', () => {
    for (const lead of ['...', '-', '„', '(', '/', '+', ':']) {
      expect(redactText({ ...none, text: `${lead}rosa@example.org` })).not.toContain('example')
    }
  })
  // Quadratic time on these would hang the run.
  it.each(['a.', 'a@', 'a-', '(at)', 'a@a.', 'a ', 'a at ', 'a @ ', '\u00AD', 'a dot '])(
    'should read a long text of %p',
    (piece) => {
      const text = `${piece.repeat(200_000)} `
      expect(redactText({ ...none, text }).at(-1)).toBe(' ')
    },
  )
})

const text = (content: string, format = 0) => ({ format, text: content, type: 'text', version: 1 })
const paragraph = (...children: unknown[]) => ({ children, type: 'paragraph', version: 1 })
const link = (url: string, ...children: unknown[]) => ({
  children,
  fields: { linkType: 'custom', newTab: false, url },
  type: 'link',
  version: 3,
})
const rich = (...children: unknown[]) => ({ root: { children, type: 'root', version: 1 } })

describe('redactRichText', () => {
  it('should replace an address in a text, and leave the original alone', () => {
    const value = rich(paragraph(text('An rosa@example.org schreiben')))
    const copy = structuredClone(value)
    expect(redactRichText({ ...none, value })).toEqual(
      rich(paragraph(text('An [auf Anfrage] schreiben'))),
    )
    expect(value).toEqual(copy)
  })
  it('should find an address that is partly bold or partly a link', () => {
    const value = rich(
      paragraph(
        text('An ro'),
        text('sa@exam', 1),
        link('https://example.org', text('ple.org')),
        text('!'),
      ),
    )
    expect(redactRichText({ ...display, value })).toEqual(
      rich(
        paragraph(
          text('An rosa[@]example.org'),
          text('', 1),
          link('https://example.org', text('')),
          text('!'),
        ),
      ),
    )
  })
  it('should make links to addresses plain text, however they are encoded', () => {
    for (const url of [
      'mailto:rosa@example.org',
      'MAILTO:rosa%40example.org',
      'https://x.example/?to=rosa@example.org',
    ]) {
      const value = rich(paragraph(link(url, text('Rosa schreiben'))))
      expect(redactRichText({ ...none, value })).toEqual(rich(paragraph(text('Rosa schreiben'))))
    }
  })
  it('should reach lists, tables and the fields of blocks', () => {
    const cell = { children: [paragraph(text('x@example.org'))], type: 'tablecell' }
    const block = { fields: { blockType: 'box', rows: [{ note: 'x@example.org' }] }, type: 'block' }
    const value = rich({ children: [cell], type: 'tablerow' }, block)
    expect(JSON.stringify(redactRichText({ ...none, value }))).not.toContain('example.org')
  })
  it('should not join texts of different blocks', () => {
    const value = rich(paragraph(text('rosa@')), paragraph(text('example.org')))
    expect(redactRichText({ ...none, value })).toEqual(value)
  })
})
