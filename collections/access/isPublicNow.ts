type Entry = {
  _status?: null | string
  deletedAt?: Moment
  publishAt?: Moment
  unpublishAt?: Moment
}
type Moment = Date | null | string | undefined

/** Whether a stored entry is published, within its window and not in the trash, for rules that look at it by themselves. */
export const isPublicNow = ({ _status, deletedAt, publishAt, unpublishAt }: Entry): boolean => {
  const now = Date.now()
  return (
    _status === 'published' &&
    !deletedAt &&
    (!publishAt || new Date(publishAt).getTime() <= now) &&
    (!unpublishAt || new Date(unpublishAt).getTime() > now)
  )
}
