import type { SlugsPluginOptions } from '../../plugins/slugs/types.ts'
import { slugs } from '../slugs.ts'
import { municipalityName } from './slugs/municipalityName.ts'
import { protocolTitle } from './slugs/protocolTitle.ts'

/** Every publishable entry has a slug; it is public, so that of a person tells no name. */
export const slugsOptions: SlugsPluginOptions = {
  collections: {
    [slugs.advisoryBoards]: { prefix: 'board', useField: 'name' },
    [slugs.documents]: { prefix: 'document', useField: 'title' },
    [slugs.meetingProtocols]: { prefix: 'protocol', useField: protocolTitle },
    [slugs.meetings]: { prefix: 'meeting', useField: 'title' },
    [slugs.memberOrganizations]: { prefix: 'organization', useField: 'name' },
    [slugs.municipalities]: { prefix: 'municipality', useField: municipalityName },
    [slugs.people]: { prefix: 'person', useField: false },
    [slugs.postings]: { prefix: 'posting', useField: 'title' },
    [slugs.resolutions]: {
      prefix: 'resolution',
      useField: ({ data: { number, title } }) =>
        [number, title].filter((part) => typeof part === 'string').join(' '),
    },
  },
}
