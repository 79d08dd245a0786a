import { numberSlug } from './numberSlug.ts'

type IsMadeFromArgs = { base: string; maxLength: number; slug: string }

/** Whether `slug` is what the plugin makes of `base`, with a number or without. */
export const isMadeFrom = ({ base, maxLength, slug }: IsMadeFromArgs): boolean => {
  if (slug === numberSlug({ base, maxLength, number: 1 })) return true
  const number = Number(/-(\d{1,9})$/.exec(slug)?.[1] ?? 0)
  return number > 1 && slug === numberSlug({ base, maxLength, number })
}
