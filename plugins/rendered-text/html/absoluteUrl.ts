/** The URL resolved against the base, or as it is where there is no base or it is none. */
export const absoluteUrl = ({ base, url }: { base: string | undefined; url: string }): string => {
  if (!base) return url
  try {
    return new URL(url, base).href
  } catch {
    return url
  }
}
