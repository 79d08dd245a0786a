/** Cuts a slug to at most `maxLength` characters, between words where there is more than one. */
export const cutAtWord = ({ maxLength, slug }: { maxLength: number; slug: string }): string => {
  if (slug.length <= maxLength) return slug
  const end = slug.lastIndexOf('-', maxLength)
  return slug.slice(0, end > 0 ? end : maxLength)
}
