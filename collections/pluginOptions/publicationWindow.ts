import type { PublicationWindowOptions } from '../../plugins/publication-window/index.ts'
import { unpublished } from '../access/unpublished.ts'
import { slugs } from '../slugs.ts'

const isListed = (slug: string): slug is keyof typeof unpublished => slug in unpublished

/** Publishable entries have a window; a posting also ends with its deadline, its expiry, or when it is filled. */
export const publicationWindowOptions: PublicationWindowOptions = {
  canSeeOutsideWindow: ({ collection, req }) =>
    isListed(collection) ? unpublished[collection]({ req }) : false,
  collections: {
    [slugs.advisoryBoards]: {},
    [slugs.documents]: {},
    [slugs.meetingProtocols]: {},
    [slugs.meetings]: {},
    [slugs.memberOrganizations]: {},
    [slugs.people]: {},
    [slugs.postings]: {
      endOfDay: [
        'expiresAt',
        { field: 'deadline', when: ({ siblingData }) => siblingData.deadlineKind === 'day' },
      ],
      goneSince: ['filledAt'],
      until: ['expiresAt', 'deadline'],
    },
  },
  updatedSince: [slugs.media, slugs.municipalities, slugs.resolutions],
}
