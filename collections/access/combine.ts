import type { AccessArgs, AccessResult, Where } from 'payload'

/** A right as Payload asks for it: all, nothing, or the entries that a query names. */
export type Rule = (args: AccessArgs) => AccessResult | Promise<AccessResult>

/** Allowed where one of the rules allows: `true` wins, queries are joined by `or`. Rules after a `true` are not asked. */
export const anyOf =
  (...rules: Rule[]): Rule =>
  async (args) => {
    const queries: Where[] = []
    for (const rule of rules) {
      const result = await rule(args)
      if (result === true) return true
      if (result) queries.push(result)
    }
    return queries.length > 1 ? { or: queries } : (queries[0] ?? false)
  }

/** Allowed where all of the rules allow: `false` wins, queries are joined by `and`. Rules after a `false` are not asked. */
export const allOf =
  (...rules: Rule[]): Rule =>
  async (args) => {
    const queries: Where[] = []
    for (const rule of rules) {
      const result = await rule(args)
      if (!result) return false
      if (result !== true) queries.push(result)
    }
    return queries.length > 1 ? { and: queries } : (queries[0] ?? true)
  }
