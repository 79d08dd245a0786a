import { durationParts } from './durationParts.ts'

const UNITS = ['year', 'month', 'week', 'day'] as const

/** A stored duration as people say it (`P3M` as "3 Monate"); what is none comes back as it is. */
export const showDuration = ({ language, text }: { language: string; text: string }): string => {
  const parts = durationParts(text)
  if (!parts) return text
  const words = UNITS.filter((unit) => parts[unit] > 0).map((unit) =>
    new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(
      parts[unit],
    ),
  )
  return words.length > 0 ? new Intl.ListFormat(language).format(words) : text
}
