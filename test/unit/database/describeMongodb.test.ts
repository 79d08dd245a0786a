import { describe, expect, it } from '@jest/globals'
import { describeMongodb } from '../../../src/database/describeMongodb.ts'
import { mongodbPreset } from '../../../src/database/mongodbPreset.ts'

const full = { hasJoins: true, hasTransactions: true, replicaSet: 'rs0' }
const bare = { hasJoins: false, hasTransactions: false, refusal: 'no transactions' }

describe('describeMongodb', () => {
  it('should promise whole changes only where Payload uses transactions', () => {
    expect(describeMongodb({ abilities: full, namesReplicaSet: true, preset: {} })).toContain(
      'whole or not there',
    )
    const without = describeMongodb({ abilities: full, namesReplicaSet: false, preset: {} })
    expect(without).toContain('half done')
    expect(without).toContain('replicaSet=rs0')
  })

  it('should refuse a server without joins unless the preset does without them', () => {
    expect(() => describeMongodb({ abilities: bare, namesReplicaSet: false, preset: {} })).toThrow(
      'DATABASE_COMPATIBILITY',
    )
    const preset = mongodbPreset('cosmosdb')
    expect(
      describeMongodb({
        abilities: bare,
        compatibility: 'cosmosdb',
        namesReplicaSet: true,
        preset,
      }),
    ).toContain('half done')
  })

  it('should refuse a replica set that does no transactions', () => {
    expect(() =>
      describeMongodb({
        abilities: { ...bare, hasJoins: true },
        namesReplicaSet: true,
        preset: {},
      }),
    ).toThrow('no transactions')
  })
})
