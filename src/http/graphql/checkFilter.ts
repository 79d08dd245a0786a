import type { ASTNode } from 'graphql'
import type { GraphqlLimits } from './GraphqlLimits.ts'
import { refusal } from './refusal.ts'

/**
 * The size of a `where`, which a variable can make as large as a body may be: the database would work on it for minutes.
 *
 * @throws {GraphQLError} `LIMIT_OUT_OF_RANGE` beyond the limits
 */
export const checkFilter = ({
  limits: { maxConditions, maxNesting, maxValues },
  node,
  where,
}: {
  limits: GraphqlLimits
  node: ASTNode
  where: unknown
}): void => {
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
      conditions += 1
      if (conditions > maxConditions)
        throw refuse(`At most ${maxConditions} conditions are allowed.`)
      for (const operand of Object.values((inner ?? {}) as object))
        if (Array.isArray(operand) && operand.length > maxValues)
          throw refuse(`At most ${maxValues} values are allowed.`)
    }
  }
  walk(where, 0)
}
