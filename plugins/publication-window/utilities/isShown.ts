import type { CollectionWindow, Entry } from '../types.ts'
import { publicSpan } from './publicSpan.ts'

/** Whether the public reads an entry at a moment. */
export const isShown = ({
  now,
  ...args
}: {
  entry: Entry | null
  hasDrafts: boolean
  now: number
  window: CollectionWindow
}): boolean => {
  const span = publicSpan(args)
  return span !== null && span.from <= now && now < span.until
}
