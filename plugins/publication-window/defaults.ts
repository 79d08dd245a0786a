import type { PublicationWindowOptions, SanitizedPublicationWindowOptions } from './types.ts'

/** Fills in the defaults. `unpublishAt`, the plugin's own field, always ends a window. */
export const sanitizeOptions = (
  options: PublicationWindowOptions,
): SanitizedPublicationWindowOptions => ({
  canSeeOutsideWindow: ({ req }) => Boolean(req.user),
  disabled: false,
  timeZone: 'Europe/Berlin',
  updatedSince: [],
  ...options,
  collections: Object.fromEntries(
    Object.entries(options.collections).map(
      ([slug, { endOfDay, goneSince, isPublic, slugField, until }]) => [
        slug,
        {
          endOfDay: (endOfDay ?? []).map((entry) =>
            typeof entry === 'string' ? { field: entry } : entry,
          ),
          goneSince: goneSince ?? [],
          isPublic: isPublic ?? (() => true),
          slugField: slugField ?? 'slug',
          until: [...new Set(['unpublishAt', ...(until ?? [])])],
        },
      ],
    ),
  ),
  tombstones: {
    override: (collection) => collection,
    slug: 'tombstones',
    ...options.tombstones,
  },
})
