import { slugs } from '../../../collections/slugs.ts'
import { everyone, type Who } from './roles.ts'

/**
 * `public`: published, of others · `draft`: never public, of others · `own`: never public, of the caller's organisation,
 * boards or hand · `ownPublic`: the same, published.
 */
export type Kind = 'draft' | 'own' | 'ownPublic' | 'public'

/** Who may, by kind of entry. A kind that is left out does not exist in the collection. */
export type Allowed = Partial<Record<Kind, readonly Who[]>>

export type Row = {
  create: Allowed
  /** For good. */
  delete: Allowed
  /** Set where the collection has drafts. Of what is public: to change that. */
  publish?: Allowed
  read: Allowed
  /** Set where the collection has versions. */
  readVersions?: Allowed
  /** Set where the collection has a trash. */
  trash?: Allowed
  /** Set where it is an auth collection. */
  unlock?: Allowed
  /** Out of the trash again, where what was public becomes public. Set where the collection has a trash. */
  untrash?: Allowed
  unpublish?: Allowed
  update: Allowed
}

const all = everyone
const none: readonly Who[] = []
const admin = ['admin'] as const
const editors = ['editor', 'admin'] as const
const people = ['privacy', 'editor', 'admin'] as const
const boards = ['keeper', 'chair', 'editor', 'admin'] as const
const chairs = ['chair', 'editor', 'admin'] as const
const providers = ['organization', 'author', 'editor', 'admin'] as const
const organizations = ['organization', 'editor', 'admin'] as const

const adminOnly = { draft: admin, own: admin, ownPublic: admin, public: admin }
const nobody: Row = {
  create: { draft: none },
  delete: { draft: none },
  read: { draft: none },
  update: { draft: none },
}

/**
 * The one table of who may do what: collection × right × who. Every collection of the built config has a row, own ones, those of
 * plugins and Payload's; the test fails on one that has none, and on a row that leaves out a right the collection has.
 */
export const matrix: Record<string, Row> = {
  [slugs.postings]: {
    create: { draft: ['author', 'editor', 'admin'], own: providers },
    delete: adminOnly,
    publish: { draft: editors, own: editors, ownPublic: editors, public: editors },
    read: { draft: editors, own: providers, ownPublic: all, public: all },
    readVersions: { draft: editors, own: providers, ownPublic: providers, public: editors },
    trash: { draft: editors, own: providers, ownPublic: admin, public: admin },
    untrash: { draft: editors, own: providers, ownPublic: editors, public: editors },
    unpublish: { ownPublic: editors, public: editors },
    update: { draft: editors, own: providers, ownPublic: providers, public: editors },
  },
  // `ownPublic` is the record which the accounts stand for, or the board.
  [slugs.memberOrganizations]: {
    create: { draft: editors },
    delete: { draft: admin, public: admin },
    publish: { draft: editors, ownPublic: editors, public: editors },
    read: { draft: editors, ownPublic: all, public: all },
    readVersions: { draft: editors, ownPublic: organizations, public: editors },
    trash: { draft: editors, public: admin },
    untrash: { draft: editors, public: editors },
    unpublish: { public: editors },
    update: { draft: editors, ownPublic: organizations, public: editors },
  },
  [slugs.advisoryBoards]: {
    create: { draft: editors },
    delete: { draft: admin, public: admin },
    publish: { draft: editors, ownPublic: editors, public: editors },
    read: { draft: editors, ownPublic: all, public: all },
    readVersions: { draft: editors, ownPublic: editors, public: editors },
    trash: { draft: editors, public: admin },
    untrash: { draft: editors, public: editors },
    unpublish: { public: editors },
    update: { draft: editors, ownPublic: editors, public: editors },
  },
  [slugs.meetings]: {
    create: { draft: editors, own: boards },
    delete: adminOnly,
    publish: { draft: editors, own: boards, ownPublic: boards, public: editors },
    read: { draft: editors, own: boards, ownPublic: all, public: all },
    readVersions: { draft: editors, own: boards, ownPublic: boards, public: editors },
    trash: { draft: editors, own: boards, ownPublic: admin, public: admin },
    untrash: { draft: editors, own: boards, ownPublic: boards, public: editors },
    unpublish: { ownPublic: boards, public: editors },
    update: { draft: editors, own: boards, ownPublic: boards, public: editors },
  },
  [slugs.meetingProtocols]: {
    create: { draft: editors, own: boards },
    delete: adminOnly,
    publish: { draft: editors, own: chairs, ownPublic: chairs, public: editors },
    read: { draft: editors, own: boards, ownPublic: all, public: all },
    readVersions: { draft: editors, own: boards, ownPublic: boards, public: editors },
    trash: { draft: editors, own: boards, ownPublic: admin, public: admin },
    untrash: { draft: editors, own: boards, ownPublic: chairs, public: editors },
    unpublish: { ownPublic: chairs, public: editors },
    update: { draft: editors, own: boards, ownPublic: boards, public: editors },
  },
  // `draft` is a resolution of an item that is not public: the register has no drafts.
  [slugs.resolutions]: {
    create: { draft: editors, own: editors },
    delete: adminOnly,
    read: { draft: editors, own: boards, ownPublic: all, public: all },
    trash: adminOnly,
    untrash: { draft: editors, own: editors, ownPublic: editors, public: editors },
    update: { draft: editors, own: editors, ownPublic: editors, public: editors },
  },
  [slugs.resolutionNumbers]: nobody,
  [slugs.municipalities]: {
    create: { public: editors },
    delete: { public: admin },
    read: { public: all },
    update: { public: editors },
  },
  // `public` has agreed to the name online, `draft` is published but has not; keepers need both for the minutes.
  [slugs.people]: {
    create: { draft: people },
    delete: { draft: ['privacy', 'admin'], public: ['privacy', 'admin'] },
    publish: { draft: editors, public: editors },
    read: { draft: people, ownPublic: ['keeper', 'chair', ...people], public: all },
    readVersions: { draft: people, public: people },
    trash: { draft: people, public: ['privacy', 'admin'] },
    untrash: { draft: people, public: editors },
    unpublish: { public: people },
    update: { draft: people, public: people },
  },
  [slugs.media]: {
    create: { public: editors },
    delete: { public: admin },
    read: { public: all },
    trash: { public: admin },
    untrash: { public: editors },
    update: { public: editors },
  },
  // `ownPublic` is published but marked as internal.
  [slugs.documents]: {
    create: { draft: editors },
    delete: { draft: admin, public: admin },
    publish: { draft: editors, public: editors },
    read: { draft: editors, ownPublic: editors, public: all },
    readVersions: { draft: editors, public: editors },
    trash: { draft: editors, public: admin },
    untrash: { draft: editors, public: editors },
    unpublish: { public: editors },
    update: { draft: editors, public: editors },
  },
  // `own` is the caller's own account.
  [slugs.users]: {
    create: { draft: admin },
    delete: { draft: admin },
    read: {
      draft: admin,
      own: ['organization', 'author', 'keeper', 'chair', 'privacy', 'editor', 'admin'],
    },
    unlock: { draft: admin },
    update: {
      draft: admin,
      own: ['organization', 'author', 'keeper', 'chair', 'privacy', 'editor', 'admin'],
    },
  },
  [slugs.partners]: {
    create: { draft: admin },
    delete: { draft: admin },
    read: { draft: admin },
    unlock: { draft: admin },
    update: { draft: admin },
  },
  tombstones: {
    create: { public: none },
    delete: { public: none },
    read: { public: all },
    update: { public: none },
  },
  // Run and scheduled by the server alone.
  'payload-jobs': { ...nobody, read: { draft: admin } },
  'payload-kv': nobody,
  'payload-migrations': nobody,
  // Who has which entry open, made by the admin panel itself: of an organisation that everyone reads and editors change.
  'payload-locked-documents': {
    create: { draft: none },
    delete: { draft: editors },
    read: { draft: ['organization', 'author', 'keeper', 'chair', 'privacy', 'editor', 'admin'] },
    update: { draft: editors },
  },
  // `draft` are those of another account: nobody's, administrators included.
  'payload-preferences': nobody,
}

/** The same for globals; `draft` is a version newer than what is public. */
export const globalMatrix: Record<
  string,
  Pick<Row, 'publish' | 'read' | 'readVersions' | 'update'>
> = {
  [slugs.association]: {
    publish: { draft: editors },
    read: { draft: editors, public: all },
    readVersions: { public: editors },
    update: { public: editors },
  },
  'payload-jobs-stats': { read: { public: none }, update: { public: none } },
}
