import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'
import { findMalformed } from '../../findMalformed.ts'

const fields: Field[] = [
  { name: 'title', type: 'text' },
  { name: 'tags', type: 'text', hasMany: true },
  { name: 'kind', type: 'select', options: ['a', 'b'] },
  { name: 'count', type: 'number' },
  { name: 'day', type: 'date' },
  { name: 'isOpen', type: 'checkbox' },
  { name: 'friend', type: 'relationship', relationTo: 'notes' as never },
  { name: 'friends', type: 'relationship', hasMany: true, relationTo: 'notes' as never },
  { name: 'body', type: 'richText' },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Tab',
        fields: [{ name: 'pay', type: 'group', fields: [{ name: 'note', type: 'text' }] }],
      },
      { name: 'named', fields: [{ name: 'inner', type: 'number' }] },
    ],
  },
  { name: 'spot', type: 'point' },
  {
    name: 'parts',
    type: 'blocks',
    blocks: [{ slug: 'note', fields: [{ name: 'text', type: 'text' }] }],
  },
  { name: 'word', type: 'text', localized: true },
  {
    name: 'entries',
    type: 'array',
    localized: true,
    fields: [{ name: 'text', type: 'text' }],
  },
  {
    name: 'rows',
    type: 'array',
    fields: [{ type: 'row', fields: [{ name: 'text', type: 'text' }] }],
  },
]

const pathsOf = (data: Record<string, unknown>): string[] =>
  findMalformed({ data, fields, limits: { depth: 5, nodes: 50 }, maxRows: 8 }).map(
    ({ path }) => path,
  )

const text = (value: string) => ({ type: 'text', text: value })
const body = (...children: unknown[]) => ({ root: { type: 'root', children } })
const nested = (levels: number): unknown =>
  levels === 0 ? text('deep') : { type: 'list', children: [nested(levels - 1)] }

describe('findMalformed', () => {
  it.each<[string, Record<string, unknown>]>([
    ['nothing', {}],
    ['nulls', { title: null, kind: null, rows: null, friend: null, body: null, tags: null }],
    ['plain values', { title: 'a', kind: 'a', count: 1, day: '2027-01-31', isOpen: true }],
    ['values as text', { count: '12.5', isOpen: 'true', rows: '0' }],
    [
      'empty text for nothing',
      { count: '', day: '', isOpen: '', friend: '', friends: '', body: '' },
    ],
    ['dates', { day: new Date(0) }],
    ['the last day of February', { day: '2028-02-29' }],
    ['an instant', { day: '2027-01-31T23:30:00+01:00' }],
    ['the end of a day', { day: '2027-01-31T24:00:00.000Z' }],
    ['a time without a zone', { day: '2027-01-31 10:00' }],
    ['ids and entries', { friend: 'x', friends: ['x', { id: 'y' }] }],
    ['points and blocks', { spot: [1, 2], parts: [{ blockType: 'note', text: 'a' }] }],
    ['rows', { rows: [{ text: 'a' }, null], pay: { note: 'b' }, named: { inner: 3 } }],
    ['rich text', { body: body({ type: 'paragraph', children: [text('a')] }) }],
    ['rich text as JSON', { body: JSON.stringify(body()) }],
    ['unknown names', { nope: { a: 1 } }],
  ])('should let pass %s', (_name, data) => {
    expect(pathsOf(data)).toEqual([])
  })

  it('should let no more rows and values pass than a database takes at once', () => {
    const rows = (count: number): unknown[] => Array.from({ length: count }, () => ({ text: 'a' }))
    expect(pathsOf({ rows: rows(8) })).toEqual([])
    expect(pathsOf({ rows: rows(9) })).toEqual(['rows'])
    expect(pathsOf({ entries: rows(4), rows: rows(9), tags: Array(5).fill('a') })).toEqual([
      'entries',
    ])
  })

  it.each<[string, Record<string, unknown>]>([
    ['title', { title: { a: 1 } }],
    ['title', { title: ['a'] }],
    ['title', { title: 5 }],
    ['tags', { tags: ['a', 5] }],
    ['kind', { kind: { a: 1 } }],
    ['count', { count: 'abc' }],
    ['count', { count: NaN }],
    ['count', { count: Number.MAX_SAFE_INTEGER + 1 }],
    ['count', { count: '-1e300' }],
    ['count', { count: [1] }],
    ['day', { day: 'nope' }],
    ['day', { day: '2026-02-31' }],
    ['day', { day: '2026-02-29T10:00:00.000Z' }],
    ['day', { day: '2026-04-31T10:00:00+02:00' }],
    ['day', { day: '2026-02-32' }],
    ['day', { day: '02/31/2026' }],
    ['day', { day: '31 Feb 2026' }],
    ['day', { day: '2026-2-31' }],
    ['day', { day: '2026-02-28T25:00:00Z' }],
    ['day', { day: '1' }],
    ['day', { day: new Date(NaN) }],
    ['day', { day: { a: 1 } }],
    ['day', { day: 5 }],
    ['isOpen', { isOpen: 'yes' }],
    ['friend', { friend: ['x'] }],
    ['friend', { friend: { name: 'x' } }],
    ['friends', { friends: [{ a: 1 }] }],
    ['pay', { pay: null }],
    ['pay', { pay: 'x' }],
    ['pay.note', { pay: { note: {} } }],
    ['named.inner', { named: { inner: 'x' } }],
    ['rows', { rows: 'x' }],
    ['rows', { rows: 1 }],
    ['rows', { rows: '3' }],
    ['parts', { parts: [{}] }],
    ['parts', { parts: [{ blockType: 'nope' }] }],
    ['spot', { spot: 'x' }],
    ['spot', { spot: [1] }],
    ['word', { word: { de: 'a' } }],
    ['rows', { rows: ['x'] }],
    ['rows', { rows: { text: 'x' } }],
    ['rows.1.text', { rows: [{ text: 'a' }, { text: 1 }] }],
    ['body', { body: 'text' }],
    ['body', { body: {} }],
    ['body', { body: { root: null } }],
    ['body', { body: { root: { type: 'root', children: 'x' } } }],
    ['body', { body: body({ children: [] }) }],
    ['body', { body: body('x') }],
    ['body', { body: body({ type: 'text' }) }],
    ['body', { body: body(nested(6)) }],
    ['body', { body: body(...Array.from({ length: 60 }, () => text('a'))) }],
  ])('should find what is wrong at %s in %j', (path, data) => {
    expect(pathsOf(data)).toEqual([path])
  })

  it('should answer for a text of a hundred thousand levels without exhausting the stack', () => {
    let node: unknown = text('deep')
    for (let level = 0; level < 100_000; level++) node = { type: 'list', children: [node] }
    expect(pathsOf({ body: body(node) })).toEqual(['body'])
  })

  it('should look at each locale where all come at once', () => {
    const limits = { depth: 5, nodes: 50 }
    const found = (data: Record<string, unknown>): string[] =>
      findMalformed({ data, fields, limits, locales: ['de', 'en'], maxRows: 8 }).map(
        ({ path }) => path,
      )
    expect(found({ word: { de: 'a', en: null } })).toEqual([])
    expect(found({ word: 'a' })).toEqual([])
    expect(found({ word: { de: 'a', en: {} } })).toEqual(['word'])
    expect(found({ word: [[]] })).toEqual(['word'])
    expect(found({ word: { relationTo: 'notes', value: 'x' } })).toEqual(['word'])
    expect(found({ entries: { de: [{ text: 'a' }], en: 0 } })).toEqual([])
    expect(found({ entries: { de: [{ text: 2 }] } })).toEqual(['entries'])
    expect(found({ count: [1], rows: [{ text: 2 }] })).toEqual(['count', 'rows.0.text'])
  })
})
