/**
 * How many conditions the database is given for the operators at one field: one each, and for `like` one for each word,
 * since Payload asks for all of them anywhere in the text.
 */
export const conditionsOf = (operators: unknown): number => {
  let count = 0
  for (const [operator, operand] of Object.entries((operators ?? {}) as object))
    count += operator === 'like' && typeof operand === 'string' ? operand.split(' ').length : 1
  return Math.max(1, count)
}
