/** Slugs of every collection and global: relations, plugins and tests refer to these, never to a literal. */
export const slugs = {
  postings: 'postings',
  memberOrganizations: 'member-organizations',
  advisoryBoards: 'advisory-boards',
  meetings: 'meetings',
  meetingProtocols: 'meeting-protocols',
  resolutions: 'resolutions',
  resolutionNumbers: 'resolution-numbers',
  municipalities: 'municipalities',
  people: 'people',
  media: 'media',
  documents: 'documents',
  users: 'users',
  partners: 'partners',
  association: 'association',
} as const
