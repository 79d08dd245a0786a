import { describe, expect, it } from '@jest/globals'
import { isReadStatement } from '../../../src/database/queue/isReadStatement.ts'

describe('isReadStatement', () => {
  it.each([
    'SELECT 1',
    '  select * from "postings" where title = \'delete\'',
    '-- why\n/* and how */ select 1',
    'WITH a AS (SELECT 1) SELECT * FROM a',
    'EXPLAIN QUERY PLAN DELETE FROM a',
  ])('should let %s go straight through', (sql) => expect(isReadStatement(sql)).toBe(true))

  it.each([
    'INSERT INTO a VALUES (1) RETURNING id',
    'update a set b = 1',
    '/* select */ DELETE FROM a',
    'WITH a AS (SELECT 1) INSERT INTO b SELECT * FROM a',
    'PRAGMA journal_mode = WAL',
    'VACUUM',
    'selective',
  ])('should take the turn for %s', (sql) => expect(isReadStatement(sql)).toBe(false))
})
