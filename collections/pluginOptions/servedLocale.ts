import type { ServedLocaleOptions } from '../../plugins/served-locale/index.ts'
import { slugs } from '../slugs.ts'

/** Leichte Sprache is no translation that German could stand in for: who asks for it gets it, or nothing. */
export const servedLocaleOptions: ServedLocaleOptions = {
  collections: {
    [slugs.advisoryBoards]: {},
    [slugs.documents]: {},
    [slugs.media]: { leadField: 'alt' },
    [slugs.meetingProtocols]: { leadField: false },
    [slugs.meetings]: {},
    [slugs.memberOrganizations]: {},
    [slugs.municipalities]: {},
    [slugs.people]: { leadField: 'function' },
    [slugs.postings]: {},
    [slugs.resolutions]: { leadField: 'title' },
  },
  globals: { [slugs.association]: { leadField: 'name' } },
  noFallback: ['de-simple'],
}
