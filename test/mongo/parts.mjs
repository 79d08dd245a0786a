/**
 * Tests of SQLite itself, or of commands that are for it alone: they do not run against MongoDB, with the reason.
 */
export const sqliteOnly = {
  'test/int/database/': 'the writer queue, the lock, migrations and the backup of the SQLite file',
  'test/int/move/move':
    'moves between files of SQLite; test/int/mongo/move goes to MongoDB and back',
  'test/int/start/startFailures': 'how a start fails that finds no usable SQLite file',
  'test/http/start': 'the start with its default database',
  'plugins/well-formed/test/int/needed': 'what only a transaction takes back',
}

/** What exercises the adapter most: `npm test` runs these against MongoDB, `npm run test:mongo` all of int and http. */
export const shortForm = [
  'test/int/mongo/',
  'test/int/boards/resolutions',
  'test/int/collections/postings',
  'test/int/jobs/',
  'test/int/slugs',
  'test/http/access/matrix',
  'test/http/graphql',
  'test/http/partnerSync',
  'test/http/postings',
  'test/http/rest',
  'test/http/tombstones',
  'test/http/unpublishing',
]
