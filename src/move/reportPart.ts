import type { Part } from './parts.ts'

const names: Record<Part['kind'], string> = {
  entries: 'entries',
  globals: 'global',
  globalVersions: 'versions of the global',
  versions: 'versions',
}

/** Tells on the terminal that a part is done. */
export const reportPart = ({ kind, slug }: Part, count: number): void => {
  if (count > 0) process.stdout.write(`  ${slug}: ${count} ${names[kind]}\n`)
}
