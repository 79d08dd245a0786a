import { describe, expect, it } from '@jest/globals'
import type { Entry, Row, TombstoneState } from '../../types.ts'
import { planTombstones } from '../../utilities/planTombstones.ts'

const NOW = Date.parse('2026-11-23T12:00:00Z')
const PAST = '2026-11-01T00:00:00.000Z'
const FUTURE = '2026-12-01T00:00:00.000Z'
const LATER = '2026-12-24T00:00:00.000Z'
const now = new Date(NOW).toISOString()
const window = {
  delivers: {},
  dependsOn: [],
  endOfDay: [],
  goneSince: ['filledAt'],
  isPublic: () => true,
  shows: {},
  slugField: 'slug',
  until: ['unpublishAt', 'expiresAt'],
}
const row = (fields: Record<string, unknown> = {}): Row => ({
  id: '1',
  _status: 'published',
  slug: 's',
  ...fields,
})
const entryOf = (found: Row | null): Entry | null =>
  found && { isPublic: found.released !== false, row: found }
const plan = (
  before: Row | null,
  after: Row | null,
  existing: TombstoneState[] = [],
): TombstoneState[] =>
  planTombstones({
    after: entryOf(after),
    before: entryOf(before),
    existing,
    hasDrafts: true,
    now: NOW,
    window,
  })
const gone = (reason: TombstoneState['reason'], goneAt = now, backAt: string | null = null) => ({
  backAt,
  goneAt,
  reason,
  slug: 's',
})

describe('planTombstones', () => {
  it('should plan the known end ahead, the earliest with its reason', () => {
    expect(plan(null, row({ expiresAt: FUTURE, unpublishAt: LATER }))).toEqual([
      gone('expired', FUTURE),
    ])
    expect(plan(row(), row({ expiresAt: LATER, unpublishAt: FUTURE }))).toEqual([
      gone('unpublished', FUTURE),
    ])
  })
  it('should say now when something public is withdrawn, filled, expired or deleted', () => {
    expect(plan(row(), row({ _status: 'draft' }))).toEqual([gone('unpublished')])
    expect(plan(row(), row({ filledAt: PAST }))).toEqual([gone('filled')])
    expect(plan(row(), row({ expiresAt: PAST }))).toEqual([gone('expired')])
    expect(plan(row(), row({ deletedAt: now }))).toEqual([gone('deleted')])
    expect(plan(row(), null)).toEqual([gone('deleted')])
  })
  it('should say now when the rules of the collection take it from the public', () => {
    expect(plan(row(), row({ released: false }))).toEqual([gone('unpublished')])
  })
  it('should replace a planned end by the deletion', () => {
    expect(plan(row({ expiresAt: FUTURE }), null, [gone('expired', FUTURE)])).toEqual([
      gone('deleted'),
    ])
  })
  it('should plan none for what was never public', () => {
    const scheduled = row({ publishAt: FUTURE, expiresAt: LATER })
    expect(plan(row({ _status: 'draft' }), null)).toEqual([])
    expect(plan(scheduled, row({ _status: 'draft' }), [gone('expired', LATER)])).toEqual([])
    expect(plan(scheduled, null, [gone('expired', LATER)])).toEqual([])
    expect(plan(null, row({ expiresAt: PAST }))).toEqual([])
    expect(plan(row({ released: false }), row({ _status: 'draft', released: false }))).toEqual([])
  })
  it('should keep the first moment of what has gone already', () => {
    const expired = gone('expired', PAST)
    expect(plan(row({ expiresAt: PAST }), row({ expiresAt: PAST }), [expired])).toEqual([expired])
    expect(plan(row({ expiresAt: PAST }), null, [expired])).toEqual([expired])
  })
  it('should plan none any more when the entry is public again', () => {
    expect(plan(row({ expiresAt: PAST }), row(), [gone('expired', PAST)])).toEqual([])
  })
  it('should name the slug that the public knew', () => {
    expect(plan(row(), row({ _status: 'draft', slug: 'new' }))).toMatchObject([{ slug: 's' }])
    expect(plan(row(), row({ expiresAt: FUTURE, slug: 'new' }))).toMatchObject([{ slug: 'new' }])
  })
  it('should end the tombstone of what is public again later', () => {
    expect(plan(row(), row({ publishAt: FUTURE }))).toEqual([gone('unpublished', now, FUTURE)])
    expect(
      plan(row({ _status: 'draft' }), row({ publishAt: FUTURE }), [gone('unpublished', PAST)]),
    ).toEqual([gone('unpublished', PAST, FUTURE)])
  })
})
