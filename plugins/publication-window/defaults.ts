import type {
  CollectionWindow,
  PublicationWindowOptions,
  SanitizedPublicationWindowOptions,
  WindowCollectionOptions,
} from './types.ts'

const sanitizeWindow = ({
  delivers = {},
  dependsOn = [],
  endOfDay = [],
  goneSince = [],
  isPublic = () => true,
  shows = {},
  slugField = 'slug',
  until = [],
}: WindowCollectionOptions): CollectionWindow => ({
  delivers,
  dependsOn,
  endOfDay: endOfDay.map((entry) => (typeof entry === 'string' ? { field: entry } : entry)),
  goneSince,
  isPublic,
  shows,
  slugField,
  until,
})

/** Fills in the defaults. `unpublishAt`, the plugin's own field, always ends a window. */
export const sanitizeOptions = (
  options: PublicationWindowOptions,
): SanitizedPublicationWindowOptions => ({
  canSeeOutsideWindow: ({ req }) => Boolean(req.user),
  disabled: false,
  timeZone: 'Europe/Berlin',
  ...options,
  collections: Object.fromEntries(
    Object.entries(options.collections).map(([slug, window]) => [
      slug,
      sanitizeWindow({
        ...window,
        until: [...new Set(['unpublishAt', ...(window.until ?? [])])],
      }),
    ]),
  ),
  tombstones: {
    override: (collection) => collection,
    slug: 'tombstones',
    ...options.tombstones,
  },
  updatedSince: Object.fromEntries(
    Object.entries(options.updatedSince ?? {}).map(([slug, followed]) => [
      slug,
      sanitizeWindow(followed),
    ]),
  ),
})
