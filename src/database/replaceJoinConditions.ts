import type { Where, WhereField } from 'payload'

type Options = {
  /** Paths of the joins. */
  joins: string[]
  /** Makes a condition on the entry of one on its joined entries. */
  replace: (args: { join: string; where: Where }) => Promise<Where> | Where
  where: Where
}

/**
 * A filter with other conditions in the place of those on joined entries (`postings.title`). All that have to hold together
 * are replaced as one, since they are about one and the same joined entry; those of an `or` that names other fields as
 * well are replaced apart.
 */
export const replaceJoinConditions = async ({ joins, replace, where }: Options): Promise<Where> => {
  if (!joins.some((join) => isAbout({ join, where }))) return where
  const conditions: Where[] = []
  const onOne = new Map<string, Where[]>()
  for (const conjunct of conjunctsOf(where)) {
    const [[key, value] = []] = Object.entries(conjunct)
    const join = joins.find((path) => onJoined({ join: path, where: conjunct }))
    const own = join && onJoined({ join, where: conjunct })
    if (own) onOne.set(join, [...(onOne.get(join) ?? []), own])
    else if (!key || !Array.isArray(value)) conditions.push(conjunct)
    else {
      const each = value.map((one) => replaceJoinConditions({ joins, replace, where: one }))
      conditions.push({ [key]: await Promise.all(each) })
    }
  }
  for (const [join, all] of onOne) {
    conditions.push(await replace({ join, where: together(all) }))
  }
  return together(conditions)
}

const together = (all: Where[]): Where => (all.length === 1 && all[0]) || { and: all }

const isAbout = ({ join, where }: { join: string; where: Where }): boolean =>
  Object.entries(where).some(([key, value]) =>
    Array.isArray(value)
      ? value.some((one) => isAbout({ join, where: one }))
      : key === join || key.startsWith(`${join}.`),
  )

/** What has to hold together, without the `and`s around it. */
const conjunctsOf = (where: Where): Where[] =>
  Object.entries(where).flatMap(([key, value]): Where[] => {
    if (!Array.isArray(value)) return [{ [key]: value as WhereField }]
    return key.toLowerCase() === 'and' ? value.flatMap(conjunctsOf) : [{ [key]: value }]
  })

/** Where all conditions are on one join, the same as conditions on the joined entries. */
const onJoined = ({ join, where }: { join: string; where: Where }): undefined | Where => {
  const conditions: Where[] = []
  for (const [key, value] of Object.entries(where)) {
    if (Array.isArray(value)) {
      const all = value.map((one) => onJoined({ join, where: one }))
      if (all.length === 0 || !all.every((one) => one !== undefined)) return undefined
      conditions.push({ [key]: all })
    } else if (key.startsWith(`${join}.`)) {
      conditions.push({ [key.slice(join.length + 1)]: value as WhereField })
    } else if (key === join && isWhere((value as WhereField).contains)) {
      // Payload's own form, where a right to read the joined entries comes with it.
      conditions.push((value as WhereField).contains as unknown as Where)
    } else return undefined
  }
  // Without conditions it holds of entries that nothing is joined to, too.
  if (conditions.length === 0) return undefined
  return together(conditions)
}

const isWhere = (value: unknown): boolean => typeof value === 'object' && value !== null
