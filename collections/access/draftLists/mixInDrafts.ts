import { type CollectionAfterOperationHook, findOperation, type Where } from 'payload'
import { compareBy } from './compareBy.ts'
import type { ListArgs } from './ListArgs.ts'

type Entry = Record<string, unknown> & { id: string }
type Place = { entry: Entry; isDraft: boolean }

/**
 * Puts the newest drafts which the caller reads where they belong by the order that was asked for, and gives the page
 * of both together. See `startFromPublic`.
 */
export const mixInDrafts: CollectionAfterOperationHook = async ({
  args,
  collection: { defaultSort },
  operation,
  result,
}) => {
  const { draftList } = args as ListArgs
  if (operation !== 'find' || !draftList) return result
  const { asked, ids } = draftList

  const list = (isDraft: boolean, where: Where, args: Partial<ListArgs>) => {
    const own: ListArgs = isDraft
      ? { ...asked, draft: true, isOfDrafts: true }
      : { ...asked, draft: false }
    return findOperation({
      ...own,
      ...args,
      where: { and: [asked.where ?? {}, where] },
    } as ListArgs)
  }
  const sort = [asked.sort ?? defaultSort ?? []].flat().flatMap((key) => key.split(','))
  const keys = [...sort, '-createdAt']
  const inOrder = {
    depth: 0,
    joins: false as never,
    page: 1,
    populate: undefined,
    select: Object.fromEntries(keys.map((key) => [key.replace(/^-/, '').split(/\.|__/)[0], true])),
  }
  const drafts = await list(true, { id: { in: ids } }, { ...inOrder, limit: 0, pagination: false })
  if (drafts.docs.length === 0) return result

  const isPaged = asked.pagination !== false && asked.limit !== 0
  const limit = asked.limit ?? (isPaged ? 10 : 0)
  const page = asked.page || 1
  const others = await list(
    false,
    { id: { not_in: ids } },
    { ...inOrder, limit: limit * page, pagination: isPaged },
  )
  const merged = merge({
    compare: compareBy(keys),
    drafts: drafts.docs as unknown as Entry[],
    others: others.docs as unknown as Entry[],
  })
  const wanted = limit === 0 ? merged : merged.slice(limit * (page - 1), limit * page)

  const found = new Map<string, unknown>()
  for (const isDraft of [true, false]) {
    const some = wanted.filter((place) => place.isDraft === isDraft).map(({ entry }) => entry.id)
    if (some.length === 0) continue
    const whole = { limit: 0, page: 1, pagination: false }
    const { docs } = await list(isDraft, { id: { in: some } }, whole)
    for (const doc of docs) found.set(String(doc.id), doc)
  }
  const docs = wanted.map(({ entry }) => found.get(entry.id)).filter((doc) => doc !== undefined)

  const totalDocs = isPaged ? others.totalDocs + drafts.docs.length : docs.length
  const totalPages = isPaged ? Math.ceil(totalDocs / limit) : 1
  const [hasNextPage, hasPrevPage] = [page < totalPages, isPaged && page > 1]
  return {
    ...result,
    docs,
    hasNextPage,
    hasPrevPage,
    nextPage: hasNextPage ? page + 1 : null,
    page: isPaged ? page : 1,
    pagingCounter: isPaged ? limit * (page - 1) + 1 : 1,
    prevPage: hasPrevPage ? page - 1 : null,
    totalDocs,
    totalPages,
  } as typeof result
}

/** Both lists are in order; the first of those that are equal is public, so that every page goes on where the last ended. */
const merge = ({
  compare,
  drafts,
  others,
}: {
  compare: (one: Entry, other: Entry) => number
  drafts: Entry[]
  others: Entry[]
}): Place[] => {
  const merged: Place[] = []
  const rest = [...others]
  for (const draft of drafts) {
    while (rest[0] && compare(rest[0], draft) <= 0)
      merged.push({ entry: rest.shift() as Entry, isDraft: false })
    merged.push({ entry: draft, isDraft: true })
  }
  return [...merged, ...rest.map((entry) => ({ entry, isDraft: false }))]
}
