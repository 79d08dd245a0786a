/** What the system and SQLite call it that nothing more can be written: no room, the quota or the limit of a file reached. */
const CODES = ['EDQUOT', 'EFBIG', 'ENOSPC', 'SQLITE_FULL', 'STORAGE_FULL']

type Failure = { cause?: unknown; code?: unknown; data?: { code?: unknown } | null }

/** Whether an error, or what caused it, is that a disk is full. */
export const isStorageFull = (error: unknown): boolean => {
  if (!error || typeof error !== 'object') return false
  const { cause, code, data } = error as Failure
  return [code, data?.code].some((each) => CODES.includes(String(each))) || isStorageFull(cause)
}
