import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { RequestHandler } from 'express'
import { adminPolicy } from './adminPolicy.ts'

export type AdminHandler = (req: IncomingMessage, res: ServerResponse) => Promise<void>

/** The admin panel by Next, which takes the nonce for its scripts from the policy on the *request*. */
export const serveAdmin = ({
  admin,
  isDevelopment,
}: {
  admin: AdminHandler
  isDevelopment: boolean
}): RequestHandler =>
  function adminHandler(req, res) {
    const nonce = randomBytes(16).toString('base64')
    const policy = adminPolicy({ isDevelopment, nonce })
    req.headers['content-security-policy'] = policy
    res.setHeader('Content-Security-Policy', policy)
    req.url = req.originalUrl
    return admin(req, res)
  }
