import type { AgendaOfMeeting } from './AgendaOfMeeting.ts'

/**
 * Whether the public may know what an item on the agenda is about. No when the meeting is closed, when the item is not
 * marked and when there is no such item.
 */
export const isItemPublic = (
  meeting: AgendaOfMeeting | null | undefined,
  itemId: unknown,
): boolean =>
  meeting?.visibility !== 'closed' &&
  Boolean(meeting?.agenda?.find(({ id }) => id === itemId)?.isPublic)
