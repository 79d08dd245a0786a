import type { BaseDatabaseAdapter, Sort } from 'payload'

const METHODS = ['find', 'findGlobalVersions', 'findVersions', 'queryDrafts'] as const

/** `''` and `'-'`, and what Payload makes of them for drafts: `'version.'`. */
const namesField = (key: string): boolean => !/^-?(.*\.)?$/.test(key)

const withoutEmpty = (sort: Sort): string[] =>
  [sort]
    .flat()
    .flatMap((keys) => keys.split(','))
    .filter(namesField)

/** An order that names no field is none, as on SQLite; Payload's MongoDB adapter fails at it. */
export const ignoreEmptySorts = (adapter: BaseDatabaseAdapter): void => {
  for (const method of METHODS) {
    const find = adapter[method].bind(adapter) as (args: { sort?: Sort }) => Promise<unknown>
    const wrapped: typeof find = (args) => {
      const sort = args.sort === undefined ? [] : withoutEmpty(args.sort)
      return find({ ...args, sort: sort.length > 0 ? sort : undefined })
    }
    Object.assign(adapter, { [method]: wrapped })
  }
}
