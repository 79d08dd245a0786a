import { describe, expect, it } from '@jest/globals'
import { ownOrigins } from '../../../src/env/ownOrigins.ts'

describe('ownOrigins', () => {
  it('should take every name of this machine for the machine', () => {
    expect(ownOrigins('http://127.0.0.1:3000')).toEqual([
      'http://127.0.0.1:3000',
      'http://localhost:3000',
      'http://[::1]:3000',
    ])
  })

  it('should take no other origin than the public address', () => {
    expect(ownOrigins('https://cms.example.org/')).toEqual(['https://cms.example.org'])
  })
})
