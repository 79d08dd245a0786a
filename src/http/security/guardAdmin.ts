import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { toUrl } from '../bridge/toUrl.ts'
import { HttpError } from '../errors/HttpError.ts'
import { checkRouterState } from './checkRouterState.ts'

const METHODS = ['GET', 'HEAD', 'POST']

/**
 * Stands before Next, which answers by 500 to an address, a header or a form that it cannot read and to a form from
 * elsewhere, and by a page to every method there is. It tells a form's origin from the request's host, which a reverse
 * proxy may change and anyone can set: it is given the host that was checked here.
 *
 * @throws {HttpError} 400, 403, 405 or 415
 */
export const guardAdmin =
  ({ baseUrl, payload }: { baseUrl: string; payload: Payload }): RequestHandler =>
  async (req, _res, next) => {
    const { headers, method } = req
    if (!METHODS.includes(method)) {
      throw new HttpError({
        code: 'METHOD_NOT_ALLOWED',
        headers: { Allow: METHODS.join(', ') },
        message: `${method} is not possible here, only ${METHODS.join(', ')}.`,
        status: 405,
      })
    }
    toUrl({ baseUrl, target: req.originalUrl })
    const { origin } = headers
    const isOwn = origin !== undefined && payload.config.csrf.includes(origin)
    if (method === 'POST') {
      if (origin !== undefined && !isOwn) {
        throw new HttpError({
          code: 'FORBIDDEN',
          message: `The admin was opened at another address than SERVER_URL names: open ${baseUrl}, or set SERVER_URL to the address at which people open it.`,
          status: 403,
        })
      }
      if (/^multipart\//i.test(headers['content-type'] ?? '') && !headers['next-action']) {
        throw new HttpError({
          code: 'UNSUPPORTED_MEDIA_TYPE',
          message: 'Pages take no forms with files.',
          status: 415,
        })
      }
    }
    await checkRouterState(headers['next-router-state-tree'])
    headers['x-forwarded-host'] = new URL(isOwn ? origin : baseUrl).host
    next()
  }
