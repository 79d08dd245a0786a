import type { AccessArgs } from 'payload'
import type { Rule } from '../access/combine.ts'
import { idsOf } from '../access/idsOf.ts'
import { boardsOf } from '../access/permissions.ts'
import { slugs } from '../slugs.ts'

type Boards = { boards?: unknown }

/**
 * A change puts a meeting on no board of others, whose page and whose keepers would get it; the other board of a joint
 * meeting may stay. By ids, since two conditions on one list have to hold for the same row of it on SQLite.
 */
export const addsNoOtherBoard: Rule = async ({ data, req }: AccessArgs<Boards>) => {
  const own = boardsOf({ req })
  const others = idsOf(data?.boards).filter((id) => !own.includes(id))
  if (others.length === 0) return true
  const { db } = req.payload
  const all = { collection: slugs.meetings, limit: 0, pagination: false, req }
  const stored = await db.find<Boards & { id: string }>({
    ...all,
    where: { boards: { in: others } },
  })
  const newest = await db.findVersions<Boards>({
    ...all,
    where: { and: [{ latest: { equals: true } }, { 'version.boards': { in: others } }] },
  })
  const known = [
    ...stored.docs.map(({ boards, id }) => ({ boards, id })),
    ...newest.docs.map(({ parent, version }) => ({ boards: version.boards, id: String(parent) })),
  ]
  const ids = known
    .filter(({ boards }) => others.every((id) => idsOf(boards).includes(id)))
    .map(({ id }) => id)
  return ids.length > 0 && { id: { in: [...new Set(ids)] } }
}
