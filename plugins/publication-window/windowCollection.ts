import type { CollectionConfig, Where } from 'payload'
import { limitToWindow } from './access/limitToWindow.ts'
import { limitVersions } from './access/limitVersions.ts'
import { type WindowEnd, windowFields } from './fields/windowFields.ts'
import { followCollection } from './followCollection.ts'
import { normalizeDate } from './hooks/normalizeDate.ts'
import { setPublishedAt } from './hooks/setPublishedAt.ts'
import type { SanitizedPublicationWindowOptions, TombstoneSetting } from './types.ts'
import { mapFields } from './utilities/mapFields.ts'

const becameVisible = ({ now, since }: { now: Date; since: Date }): Where => ({
  or: [
    { updatedAt: { greater_than_equal: since.toISOString() } },
    {
      and: [
        { publishAt: { greater_than: since.toISOString() } },
        { publishAt: { less_than_equal: now.toISOString() } },
      ],
    },
  ],
})

/**
 * Gives one collection its window: fields, normalised dates, limited access, tombstones, `updatedSince`.
 *
 * @throws Error naming the option, when it names a field the collection has not
 */
export const windowCollection = ({
  collection,
  followed,
  options: { canSeeOutsideWindow, disabled, timeZone },
  setting,
}: {
  collection: CollectionConfig
  followed: TombstoneSetting[]
  options: SanitizedPublicationWindowOptions
  setting: TombstoneSetting
}): CollectionConfig => {
  const { slug } = collection
  const { hasDrafts, window } = setting
  const found = new Set(['unpublishAt'])
  const ends: WindowEnd[] = []
  const rules = new Map(window.endOfDay.map((rule) => [rule.field, rule]))
  const dated = mapFields({
    fields: collection.fields,
    visit: ({ field, path }) => {
      const isUntil = window.until.includes(path)
      if (field.type !== 'date' || !(isUntil || rules.has(path) || window.goneSince.includes(path)))
        return field
      found.add(path)
      if (isUntil) ends.push({ label: field.label as WindowEnd['label'], path })
      const normalize = normalizeDate({
        day: isUntil || rules.has(path) ? 'end' : 'start',
        rule: rules.get(path),
        timeZone,
      })
      return disabled
        ? field
        : {
            ...field,
            hooks: {
              ...field.hooks,
              beforeValidate: [...(field.hooks?.beforeValidate ?? []), normalize],
            },
          }
    },
  })
  for (const [option, paths] of Object.entries({
    endOfDay: [...rules.keys()],
    goneSince: window.goneSince,
    until: window.until,
  })) {
    const missing = paths.find((path) => !found.has(path))
    if (missing) {
      throw new Error(
        `publication-window: collections.${slug}.${option} names "${missing}", which is no date field of ${slug}.`,
      )
    }
  }
  const fields = [
    ...dated,
    ...windowFields({
      ends,
      normalize: ({ day }) => normalizeDate({ day, timeZone }),
      setPublishedAt: setPublishedAt({ hasDrafts, window }),
    }),
  ]
  if (disabled) return { ...collection, fields }

  const { access } = collection
  return followCollection({
    collection: {
      ...collection,
      access: {
        ...access,
        read: limitToWindow({
          access: access?.read,
          canSeeOutsideWindow,
          collection: slug,
          hasDrafts,
          window,
        }),
        readVersions: limitVersions({
          access: access?.readVersions,
          canSeeOutsideWindow,
          collection: slug,
        }),
      },
      fields,
    },
    followed,
    setting,
    sinceWhere: becameVisible,
  })
}
