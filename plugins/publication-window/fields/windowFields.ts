import type { DateField, FieldHook } from 'payload'
import { getByPath } from '../utilities/getByPath.ts'
import { toTime } from '../utilities/toTime.ts'

/** A date field that ends a window, and what people read above it. */
export type WindowEnd = { label: Record<string, string> | string | undefined; path: string }

const date = {
  displayFormat: 'dd.MM.yyyy HH:mm',
  pickerAppearance: 'dayAndTime',
  timeFormat: 'HH:mm',
} as const

/** `publishedAt`, `publishAt` and `unpublishAt`, in the sidebar. A duplicate starts without them. */
export const windowFields = ({
  ends,
  normalize,
  setPublishedAt,
}: {
  /** The other date fields that end the window. */
  ends: WindowEnd[]
  normalize: (args: { day: 'end' | 'start' }) => FieldHook
  setPublishedAt: FieldHook
}): DateField[] => [
  {
    name: 'publishAt',
    type: 'date',
    admin: {
      date,
      description: {
        de: 'Leer lassen, um mit dem Veröffentlichen sofort sichtbar zu sein. Sonst ist der veröffentlichte Eintrag erst ab diesem Zeitpunkt öffentlich (Zeit in Deutschland).',
        en: 'Leave empty to be visible as soon as published. Otherwise the published entry is public only from this moment on (time in Germany).',
      },
      position: 'sidebar',
    },
    hooks: { beforeDuplicate: [() => null], beforeValidate: [normalize({ day: 'start' })] },
    index: true,
    label: { de: 'Sichtbar ab', en: 'Visible from' },
    validate: (value, { data, req }) => {
      const from = toTime(value)
      const end = ends.find(({ path }) => {
        const until = toTime(getByPath({ data, path }))
        return from !== null && until !== null && until <= from
      })
      if (!end) return true
      const { label, path } = end
      const isEnglish = req.i18n?.language === 'en'
      const name = (typeof label === 'object' ? label[isEnglish ? 'en' : 'de'] : label) ?? path
      return isEnglish
        ? `“Visible from” must be before “${name}” (${path}), else the entry is never public.`
        : `„Sichtbar ab“ muss vor „${name}“ liegen, sonst ist der Eintrag nie öffentlich.`
    },
  },
  {
    name: 'unpublishAt',
    type: 'date',
    admin: {
      date,
      description: {
        de: 'Von diesem Zeitpunkt an ist der Eintrag nicht mehr öffentlich, ohne dass jemand etwas tun muss. Leer lassen, wenn er bleiben soll.',
        en: 'From this moment on the entry is no longer public, without anyone doing anything. Leave empty if it is to stay.',
      },
      position: 'sidebar',
    },
    hooks: { beforeDuplicate: [() => null], beforeValidate: [normalize({ day: 'end' })] },
    index: true,
    label: { de: 'Sichtbar bis', en: 'Visible until' },
    validate: (value, { siblingData, req }) => {
      const { publishAt } = siblingData as { publishAt?: Date | string | null }
      if (!value || !publishAt || new Date(value) > new Date(publishAt)) return true
      return req.i18n?.language === 'en'
        ? '“Visible until” must be later than “Visible from”.'
        : '„Sichtbar bis“ muss nach „Sichtbar ab“ liegen.'
    },
  },
  {
    name: 'publishedAt',
    type: 'date',
    access: { create: () => false, update: () => false },
    admin: {
      condition: (data) => Boolean(data?.publishedAt),
      date,
      description: {
        de: 'Wird beim ersten Veröffentlichen gesetzt und bleibt dann so.',
        en: 'Set when first published; it stays from then on.',
      },
      position: 'sidebar',
      readOnly: true,
    },
    hooks: { beforeChange: [setPublishedAt], beforeDuplicate: [() => null] },
    index: true,
    label: { de: 'Erstmals veröffentlicht', en: 'First published' },
  },
]
