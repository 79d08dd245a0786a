import { describe, expect, it } from '@jest/globals'
import type { Field } from 'payload'
import { settleEmpty } from '../../settleEmpty.ts'

const fields: Field[] = [
  { name: 'title', type: 'text' },
  { name: 'topics', type: 'text', hasMany: true, localized: true },
  { name: 'day', type: 'date' },
  { name: 'entries', type: 'array', localized: true, fields: [{ name: 'on', type: 'date' }] },
  { name: 'pay', type: 'group', fields: [{ name: 'until', type: 'date' }] },
  {
    name: 'rows',
    type: 'array',
    fields: [
      { name: 'on', type: 'date' },
      { name: 'inner', type: 'array', fields: [{ name: 'text', type: 'text' }] },
    ],
  },
]

describe('settleEmpty', () => {
  it('should give no rows and no date one form, at every level', () => {
    const given = {
      day: '',
      entries: null,
      pay: { until: '' },
      rows: [{ inner: 0, on: '' }, { inner: '' }],
      title: '',
      topics: null,
    }
    const before = JSON.stringify(given)
    expect(settleEmpty({ data: given, fields })).toEqual({
      day: null,
      entries: [],
      pay: { until: null },
      rows: [{ inner: [], on: null }, { inner: [] }],
      title: '',
      topics: [],
    })
    expect(JSON.stringify(given)).toBe(before)
  })

  it('should do so in each locale where all come at once', () => {
    const data = { entries: { de: null, en: [{ on: '2027-01-31' }] }, topics: null }
    expect(settleEmpty({ data, fields, hasAllLocales: true })).toEqual({
      entries: { de: [], en: [{ on: '2027-01-31' }] },
      topics: {},
    })
  })

  it('should hand on what has nothing to settle', () => {
    const data = { day: '2027-01-31', entries: [], rows: [{ on: null }] }
    expect(settleEmpty({ data, fields })).toBe(data)
  })
})
