import type { PayloadRequest } from 'payload'
import { slugs } from '../../collections/slugs.ts'
import type { StartPageEntry } from './StartPageList.tsx'

const DAY_MS = 24 * 60 * 60 * 1000

type StartPageData = { ends: StartPageEntry[]; meetings: StartPageEntry[]; waits: StartPageEntry[] }

/** What the signed-in user may see of it: every query runs with their own rights. */
export const readStartPage = async ({ req }: { req: PayloadRequest }): Promise<StartPageData> => {
  const { payload, user } = req
  const common = { depth: 0, limit: 5, overrideAccess: false, req, user } as const
  const address = (slug: string, id: string) =>
    `${payload.config.routes.admin}/collections/${slug}/${id}`
  const now = new Date()
  const soon = new Date(now.getTime() + 14 * DAY_MS)

  const [waits, ends, meetings] = await Promise.all([
    payload.find({
      ...common,
      collection: slugs.postings,
      draft: true,
      select: { title: true, updatedAt: true },
      sort: '-updatedAt',
      where: { _status: { equals: 'draft' } },
    }),
    payload.find({
      ...common,
      collection: slugs.postings,
      select: { deadline: true, title: true },
      sort: 'deadline',
      where: {
        and: [
          { _status: { equals: 'published' } },
          { deadline: { greater_than: now.toISOString() } },
          { deadline: { less_than: soon.toISOString() } },
        ],
      },
    }),
    payload.find({
      ...common,
      collection: slugs.meetings,
      select: { start: true, title: true },
      sort: 'start',
      where: { start: { greater_than: now.toISOString() } },
    }),
  ])
  return {
    ends: ends.docs.map(({ deadline, id, title }) => ({
      date: deadline,
      href: address(slugs.postings, id),
      title,
    })),
    meetings: meetings.docs.map(({ id, start, title }) => ({
      date: start,
      href: address(slugs.meetings, id),
      title,
    })),
    waits: waits.docs.map(({ id, title, updatedAt }) => ({
      date: updatedAt,
      href: address(slugs.postings, id),
      title,
    })),
  }
}
