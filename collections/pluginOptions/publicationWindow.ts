import type { PublicationWindowOptions } from '../../plugins/publication-window/index.ts'
import { unpublished } from '../access/unpublished.ts'
import { idField } from '../fields/idField.ts'
import { groups } from '../groups.ts'
import { slugs } from '../slugs.ts'

const isListed = (slug: string): slug is keyof typeof unpublished => slug in unpublished

/** Publishable entries have a window; a posting also ends with its deadline, its expiry, or when it is filled. */
export const publicationWindowOptions: PublicationWindowOptions = {
  canSeeOutsideWindow: ({ collection, req }) =>
    isListed(collection) ? unpublished[collection]({ req }) : false,
  collections: {
    [slugs.advisoryBoards]: {},
    [slugs.documents]: { isPublic: ({ visibility }) => visibility === 'public' },
    [slugs.meetingProtocols]: { isPublic: ({ releasedAt }) => Boolean(releasedAt) },
    [slugs.meetings]: {
      isPublic: ({ visibility }) => visibility === 'public' || visibility === 'partly',
    },
    [slugs.memberOrganizations]: {},
    [slugs.people]: { isPublic: ({ isNamePublic }) => isNamePublic === true },
    [slugs.postings]: {
      endOfDay: [
        'expiresAt',
        { field: 'deadline', when: ({ siblingData }) => siblingData.deadlineKind === 'day' },
      ],
      goneSince: ['filledAt'],
      until: ['expiresAt', 'deadline'],
    },
  },
  tombstones: {
    override: (collection) => ({
      ...collection,
      // Records for partner sites, which nobody works on; the API serves them.
      admin: { ...collection.admin, group: groups.administration, hidden: true },
      fields: [idField(), ...collection.fields],
    }),
  },
  updatedSince: {
    [slugs.media]: {},
    [slugs.municipalities]: {},
    [slugs.resolutions]: { isPublic: ({ isPublic }) => isPublic === true },
  },
}
