const ID = /^(?=.*\d)[\w-]{8,}$/

/**
 * The address of a request as it may be logged: without the query, ids as `:id`, and names of files and one-time
 * tokens left out, so that neither addresses nor secrets reach the log.
 */
export const routeOf = (target: string): string => {
  const path = target.replace(/^\w+:\/\/[^/?#]*/, '').split(/[?#]/, 1)[0] ?? ''
  const segments = path.split('/').slice(0, 8)
  return segments
    .map((segment, index) => {
      const before = segments[index - 1]
      if (before === 'file') return ':filename'
      if (['reset', 'verify', 'unlock'].includes(before ?? '')) return ':token'
      if (segment.includes('@') || segment.includes('%40') || segment.length > 64) return ':value'
      return ID.test(segment) ? ':id' : segment
    })
    .join('/')
}
