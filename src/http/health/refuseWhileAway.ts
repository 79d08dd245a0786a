import type { RequestHandler } from 'express'
import type { Payload } from 'payload'
import { databaseAway } from './databaseAway.ts'
import { isDatabaseAway } from './isDatabaseAway.ts'

const page = `<!doctype html><html lang="de"><meta charset="utf-8"><meta http-equiv="refresh" content="5">
<title>Datenbank nicht erreichbar</title>
<h1>Die Datenbank ist gerade nicht erreichbar</h1>
<p>Diese Seite versucht es alle fünf Sekunden erneut. Was schon gespeichert war, ist nicht verloren.</p>
<p lang="en">The database cannot be reached at the moment. This page tries again every five seconds.</p></html>`

/**
 * Refuses at once while the database server is away: a request would wait in vain, and who is signed in would be taken
 * for a stranger, since Payload cannot look the account up.
 */
export const refuseWhileAway =
  ({ isForPeople = false, payload }: { isForPeople?: boolean; payload: Payload }): RequestHandler =>
  (req, res, next) => {
    if (!isDatabaseAway(payload)) return next()
    const refusal = databaseAway()
    if (!isForPeople || !req.accepts('html')) return next(refusal)
    return res.status(refusal.status).set(refusal.headers).type('html').send(page)
  }
