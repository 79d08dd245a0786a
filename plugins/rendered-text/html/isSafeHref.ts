const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:'])

// Browsers drop white space and control characters before they read a scheme, so those must not hide one.
const IGNORED = /[\p{Cc}\u0020\u00A0]/gu

/** Whether a link may be kept: an address of the same site, or one of http, https, mailto and tel. */
export const isSafeHref = (href: unknown): href is string => {
  if (typeof href !== 'string') return false
  const seen = href.replace(IGNORED, '')
  if (!seen || /^[\\/]{2}/.test(seen)) return false
  const scheme = /^[^/?#]*?:/.exec(seen)?.[0].toLowerCase()
  return scheme === undefined || SCHEMES.has(scheme)
}
