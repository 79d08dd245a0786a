import { expect, it } from '@jest/globals'
import { routeOf } from '../../../src/http/logging/routeOf.ts'

it.each([
  ['/api/postings?where[email][equals]=a@example.org', '/api/postings'],
  ['/api/postings/01a22f6e-3a0c-7f1e-842c-725de39b2fae', '/api/postings/:id'],
  ['http://127.0.0.1:3000/api/postings?limit=1', '/api/postings'],
  ['http://a@example.org', ''],
])('should name no query, id or host in the log: %s', (target, route) => {
  expect(routeOf(target)).toBe(route)
})
