import path from 'node:path'

/** Where the files of an upload collection lie: below `DATA_DIR` (default `./data`), apart from the program. */
export const uploadFolder = (name: string): string =>
  path.resolve(process.env.DATA_DIR || './data', 'uploads', name)
