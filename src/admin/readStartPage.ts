import type { PayloadRequest } from 'payload'
import { slugs } from '../../collections/slugs.ts'
import type { StartPageEntry, StartPageLink } from './StartPageList.tsx'

/** Where something can wait to be published. */
const withDrafts = [
  slugs.postings,
  slugs.meetings,
  slugs.meetingProtocols,
  slugs.memberOrganizations,
  slugs.advisoryBoards,
  slugs.people,
] as const

/** How many entries a list shows. */
const SHOWN = 5
const DAY_MS = 24 * 60 * 60 * 1000

type StartPageData = {
  ends: StartPageEntry[]
  meetings: StartPageEntry[]
  waits: { entries: StartPageEntry[]; lists: StartPageLink[] }
}

/** What the signed-in user may see of it: every query runs with their own rights. */
export const readStartPage = async ({ req }: { req: PayloadRequest }): Promise<StartPageData> => {
  const { payload, user } = req
  const common = { depth: 0, limit: SHOWN, overrideAccess: false, req, user } as const
  const address = (slug: string, id: string) =>
    `${payload.config.routes.admin}/collections/${slug}/${id}`
  const now = new Date()
  const soon = new Date(now.getTime() + 14 * DAY_MS)

  const [waits, ends, meetings] = await Promise.all([
    readWaiting({ req }),
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
          { filledAt: { exists: false } },
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
    waits,
  }
}

const titleOf = (doc: object): string => {
  const { displayName, name, title } = doc as Record<string, null | string | undefined>
  return displayName ?? name ?? title ?? ''
}

/** Drafts of every kind, the latest first, and the lists that hold them where they are more than are shown. */
const readWaiting = async ({ req }: { req: PayloadRequest }): Promise<StartPageData['waits']> => {
  const { payload, user } = req
  const language = req.i18n.language === 'en' ? 'en' : 'de'
  const found = await Promise.all(
    withDrafts.map(async (collection) => {
      const { labels } = payload.collections[collection].config
      const label = (text: typeof labels.plural) =>
        typeof text === 'object' ? text[language] : String(text)
      const root = `${payload.config.routes.admin}/collections/${collection}`
      const { docs, totalDocs } = await payload.find({
        collection,
        depth: 0,
        draft: true,
        limit: SHOWN,
        // Without a right to read drafts of one kind there are none of it.
        overrideAccess: false,
        req,
        sort: '-updatedAt',
        user,
        where: { _status: { equals: 'draft' } },
      })
      return {
        entries: docs.map((doc) => ({
          date: doc.updatedAt,
          href: `${root}/${doc.id}`,
          kind: label(labels.singular),
          title: titleOf(doc),
        })),
        list: {
          href: `${root}?where[or][0][and][0][_status][equals]=draft`,
          label: `${label(labels.plural)} (${totalDocs})`,
        },
        total: totalDocs,
      }
    }),
  )
  const entries = found.flatMap((one) => one.entries)
  const isMore = found.reduce((sum, { total }) => sum + total, 0) > SHOWN
  return {
    entries: entries.sort((a, b) => b.date.localeCompare(a.date)).slice(0, SHOWN),
    lists: isMore ? found.filter(({ total }) => total > 0).map(({ list }) => list) : [],
  }
}
