/** True when `_status` is the given one, or is in one locale under `localizeStatus`. */
export const hasStatus = (status: unknown, wanted: 'draft' | 'published'): boolean =>
  typeof status === 'object' && status !== null
    ? Object.values(status).includes(wanted)
    : status === wanted
