import type { CollectionSlug, PayloadRequest, SelectType, Where } from 'payload'
import { type Condition, conditionsOf } from './conditionsOf.ts'
import { ofVersions } from './ofVersions.ts'

/** An entry with the conditions which it does not meet. */
export type Failures = { conditions: Condition[]; data: Record<string, unknown> }

type Found = Record<string, unknown> & { id: number | string; parent?: number | string }

type Args = {
  collection: string
  ids: (number | string)[]
  /** Of the public. */
  req: PayloadRequest
  /** What the read rule answers the public. */
  rule: Where
}

const selectOf = (conditions: Condition[]): SelectType =>
  Object.fromEntries(
    conditions.flatMap(({ fields }) => fields.map((field) => [field.split('.')[0], true])),
  )

/** Which parts of the read rule entries of the main table do not meet, asked of the database as the rule is. */
export const readFailures = async ({
  collection,
  ids,
  req,
  rule,
}: Args): Promise<Map<number | string, Failures>> => {
  const conditions = conditionsOf(rule)
  const find = async (where: Where | undefined, select: SelectType) => {
    const { docs } = await req.payload.db.find<Found>({
      collection: collection as CollectionSlug,
      limit: 0,
      pagination: false,
      req,
      select,
      where: { and: [{ id: { in: ids } }, ...(where ? [where] : [])] },
    })
    return docs
  }
  const failures = new Map<number | string, Failures>()
  for (const row of await find(undefined, selectOf(conditions)))
    failures.set(row.id, { conditions: [], data: row })
  for (const condition of conditions) {
    const meeting = new Set((await find(condition.where, {})).map(({ id }) => id))
    for (const [id, failure] of failures) if (!meeting.has(id)) failure.conditions.push(condition)
  }
  return failures
}

/** The same of the newest version of one entry: what would keep it from the public once it is published. */
export const readFailuresOfNewest = async ({
  collection,
  id,
  req,
  rule,
}: Omit<Args, 'ids'> & { id: number | string }): Promise<Failures | undefined> => {
  const find = async (where: Where | undefined) => {
    const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
      collection: collection as CollectionSlug,
      limit: 1,
      pagination: false,
      req,
      where: {
        and: [
          { parent: { equals: id } },
          { latest: { equals: true } },
          ...(where ? [ofVersions(where)] : []),
        ],
      },
    })
    return docs[0]
  }
  const newest = await find(undefined)
  if (!newest) return undefined
  const conditions: Condition[] = []
  for (const condition of conditionsOf(rule))
    if (!(await find(condition.where))) conditions.push(condition)
  return { conditions, data: newest.version }
}
