import type { findOperation } from 'payload'

export type FindArgs = Parameters<typeof findOperation>[0]

/** What Payload's lists are asked with, and what the hooks of draft lists hand on to one another. */
export type ListArgs = FindArgs & {
  draftList?: {
    /** The question as it came. */
    asked: FindArgs
    /** The entries whose newest draft the caller reads; the list in the making is that of all others. */
    ids: string[]
  }
  /** Named by a question for one entry. */
  id?: unknown
  /** Asks for drafts which the caller reads, and for nothing else. */
  isOfDrafts?: true
}
