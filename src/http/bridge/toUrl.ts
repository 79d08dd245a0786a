import { HttpError } from '../errors/HttpError.ts'

/**
 * The public URL of a request target. Its origin is that of the configuration and never that of the `Host` header,
 * which anyone can set (links in mails are built from it).
 *
 * @throws {HttpError} 400 where the target is no URL or its escapes are no UTF-8 (RFC 3986 §2.1)
 */
export const toUrl = ({ baseUrl, target }: { baseUrl: string; target: string }): URL => {
  try {
    if (!target.startsWith('/')) throw new TypeError('not in origin form')
    const url = new URL(baseUrl.replace(/\/+$/, '') + target)
    decodeURIComponent(url.pathname)
    return url
  } catch {
    throw new HttpError({
      code: 'MALFORMED_URL',
      message:
        'The address is malformed. Escape special characters as UTF-8 (%25 for a percent sign).',
      status: 400,
    })
  }
}
