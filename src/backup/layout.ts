/** Names within an archive. */
export const layout = {
  database: 'database.sqlite',
  files: 'files',
  manifest: 'manifest.json',
} as const
