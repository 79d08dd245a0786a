import type { CollectionSlug, PayloadRequest, Where } from 'payload'

type FindTakenSlugsArgs = {
  candidates: string[]
  collection: CollectionSlug
  /** The entry that asks: what it holds itself is not taken. */
  id?: number | string
  req: PayloadRequest
}

type Holder = { formerSlugs?: null | string[]; id: number | string; slug?: null | string }

/**
 * Which of the candidates another entry holds: as its slug, as a former slug that still redirects, or in its newest
 * draft. Asks the database below access rules, since a slug is taken whoever may see its entry.
 */
export const findTakenSlugs = async ({
  candidates,
  collection,
  id,
  req,
}: FindTakenSlugsArgs): Promise<Set<string>> => {
  const { collections, db } = req.payload
  const isDraftable = Boolean(collections[collection]?.config.versions?.drafts)
  const others = (path: string): Where[] =>
    id === undefined ? [] : [{ [path]: { not_equals: id } }]
  const held = await db.find<Holder>({
    collection,
    limit: 0,
    pagination: false,
    req,
    select: { formerSlugs: true, slug: true },
    where: {
      and: [
        { or: [{ slug: { in: candidates } }, { formerSlugs: { in: candidates } }] },
        ...others('id'),
      ],
    },
  })
  const drafted = isDraftable
    ? await db.findVersions<Holder>({
        collection,
        limit: 0,
        pagination: false,
        req,
        select: { version: { slug: true } },
        where: {
          and: [
            { 'version.slug': { in: candidates } },
            { latest: { equals: true } },
            ...others('parent'),
          ],
        },
      })
    : { docs: [] }
  const taken = [
    ...held.docs.flatMap(({ formerSlugs, slug }) => [slug, ...(formerSlugs ?? [])]),
    ...drafted.docs.map(({ version }) => version.slug),
  ]
  return new Set(
    taken.filter((slug) => typeof slug === 'string' && candidates.includes(slug)) as string[],
  )
}
