import type { ASTNode } from 'graphql'
import { conditionsOf } from '../filter/conditionsOf.ts'
import type { GraphqlLimits } from './GraphqlLimits.ts'
import { refusal } from './refusal.ts'

/**
 * The size of a `where`, which a variable can make as large as a body may be: the database would work on it for minutes.
 *
 * @returns how many conditions the database is given, for the cost of the query
 * @throws {GraphQLError} `LIMIT_OUT_OF_RANGE` beyond the limits, `BAD_USER_INPUT` for `all`
 */
export const checkFilter = ({
  limits: { maxCharacters, maxConditions, maxNesting, maxValues },
  node,
  where,
}: {
  limits: GraphqlLimits
  node: ASTNode
  where: unknown
}): number => {
  let conditions = 0
  const refuse = (message: string) => refusal({ code: 'LIMIT_OUT_OF_RANGE', message, node })

  const walk = (value: unknown, level: number): void => {
    if (level > maxNesting) throw refuse(`"AND" and "OR" may be nested ${maxNesting} levels deep.`)
    if (!value || typeof value !== 'object') return
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'AND' || key === 'OR') {
        // A single one may stand without its list.
        for (const each of Array.isArray(inner) ? inner : [inner]) walk(each, level + 1)
        continue
      }
      conditions += conditionsOf(inner)
      if (conditions > maxConditions)
        throw refuse(
          `At most ${maxConditions} conditions are allowed; each word of a "like" is one.`,
        )
      for (const [operator, operand] of Object.entries((inner ?? {}) as object)) {
        if (operator === 'all')
          throw refusal({
            code: 'BAD_USER_INPUT',
            message: `"${key}" cannot be asked by "all". Ask by "in", and compare what you get.`,
            node,
          })
        const values: unknown[] = Array.isArray(operand) ? operand : [operand]
        if (values.length > maxValues) throw refuse(`At most ${maxValues} values are allowed.`)
        if (values.some((value) => typeof value === 'string' && value.length > maxCharacters))
          throw refuse(`A value may have ${maxCharacters} characters.`)
      }
    }
  }
  walk(where, 0)
  return conditions
}
