import { cutAtWord } from './cutAtWord.ts'

type NumberSlugArgs = { base: string; maxLength: number; number: number }

/** The `number`-th slug of a text: `base`, `base-2`, `base-3`, never longer than `maxLength`. */
export const numberSlug = ({ base, maxLength, number }: NumberSlugArgs): string => {
  if (number === 1) return cutAtWord({ maxLength, slug: base })
  const suffix = `-${number}`
  return `${cutAtWord({ maxLength: maxLength - suffix.length, slug: base })}${suffix}`
}
