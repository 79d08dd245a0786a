import type { Operation } from './operationOf.ts'

const shaping = ['depth', 'fallback-locale', 'fallbackLocale', 'locale', 'populate', 'select']
const listing = ['limit', 'page', 'pagination', 'sort', 'where']

/** The parameters that Payload's own operations read, by operation. */
export const parameters: Partial<Record<Operation, string[]>> = {
  count: ['draft', 'locale', 'trash', 'where'],
  find: [...shaping, ...listing, 'draft', 'joins', 'trash'],
  findByID: [...shaping, 'draft', 'flattenLocales', 'joins', 'trash'],
  findGlobal: [...shaping, 'draft', 'flattenLocales'],
  findVersionByID: [...shaping, 'trash'],
  findVersions: [...shaping, ...listing, 'trash'],
}
