import type { Part } from './parts.ts'

/** Where a part lies in the archive. */
export const partFile = ({ kind, slug }: Part): string => `content/${kind}/${slug}.ndjson`
