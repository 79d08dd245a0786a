import type { PublicationWindowOptions } from '../../plugins/publication-window/index.ts'
import { unpublished } from '../access/unpublished.ts'
import { idField } from '../fields/idField.ts'
import { groups } from '../groups.ts'
import { isOpenMeeting } from '../Meetings/isOpenMeeting.ts'
import { showsInMinutes } from '../MeetingProtocols/showsInMinutes.ts'
import { providersTexts } from '../Postings/providersTexts.ts'
import { slugs } from '../slugs.ts'

const isListed = (slug: string): slug is keyof typeof unpublished => slug in unpublished

/** Publishable entries have a window; a posting also ends with its deadline, its expiry, or when it is filled. */
export const publicationWindowOptions: PublicationWindowOptions = {
  canSeeOutsideWindow: ({ collection, req }) =>
    isListed(collection) ? unpublished[collection]({ req }) : false,
  collections: {
    [slugs.advisoryBoards]: {},
    [slugs.documents]: { isPublic: ({ row }) => row.visibility === 'public' },
    [slugs.meetingProtocols]: {
      dependsOn: ['meeting'],
      isPublic: async ({ req, row }) =>
        Boolean(row.releasedAt) && (await isOpenMeeting({ id: row.meeting, req })),
      shows: showsInMinutes,
    },
    [slugs.meetings]: {
      isPublic: ({ row }) => row.visibility === 'public' || row.visibility === 'partly',
    },
    [slugs.memberOrganizations]: {},
    [slugs.people]: {
      isPublic: ({ row }) => row.isNamePublic === true,
      shows: { photo: ({ row }) => row.isPhotoPublic === true },
    },
    [slugs.postings]: {
      delivers: { provider: providersTexts },
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
    [slugs.resolutions]: {
      dependsOn: ['meeting'],
      isPublic: ({ row }) => row.isPublic === true,
    },
  },
}
