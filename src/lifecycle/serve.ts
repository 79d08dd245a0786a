import { createServer as createNodeServer, type Server } from 'node:http'
import { getPayload } from 'payload'
import type { Env } from '../env/readEnv.ts'
import { serverUrl } from '../env/serverUrl.ts'
import { removeUnfinishedUploads } from '../../collections/uploads/removeUnfinishedUploads.ts'
import { checkDatabase } from '../database/checkDatabase.ts'
import { migrateDatabase } from '../database/migrateDatabase.ts'
import { createApp } from '../http/createApp.ts'
import { createServer } from '../http/createServer.ts'
import type { AdminHandler } from '../http/security/serveAdmin.ts'
import { refuseHalfImport } from '../move/refuseHalfImport.ts'
import { seed } from '../seed/index.ts'
import { limitHeapGrowth } from './limitHeapGrowth.ts'
import { onFirstCall } from './onFirstCall.ts'
import { printAddresses } from './printAddresses.ts'
import { reservePort } from './reservePort.ts'
import { runJobs } from './runJobs.ts'
import { step } from './step.ts'
import { stopOnSignals } from './stopOnSignals.ts'

/** Supervisors wait ten seconds before they kill; an open page of the admin in development would wait for ever. */
const LATEST = 9500

/** The first requests wait already when the start ends, and jobs that write would stand before them. */
const SETTLED_AFTER = 2000

/** From the validated environment to a serving process. */
export const serve = async (env: Env): Promise<void> => {
  const { port, server } = await reservePort({ host: env.HOST, port: env.PORT })
  process.env.PORT = String(port)
  process.env.SERVER_URL ||= serverUrl({ host: env.HOST, port })

  // Until it serves, the steps below are what is to be read; notes of the libraries would stand between them.
  if (env.LOG_LEVEL === 'info') process.env.LOG_LEVEL = 'warn'
  const { default: config } = await import('../../payload.config.ts')
  const { guarantees, release } = await step('Checking the database', () =>
    checkDatabase({ compatibility: env.DATABASE_COMPATIBILITY, uri: env.DATABASE_URI }),
  )
  process.on('exit', release)
  process.stdout.write(`  ${guarantees}\n`)
  const payload = await step('Opening the database', () => getPayload({ config }))
  await step('Migrating the database', () => migrateDatabase({ payload }))
  await refuseHalfImport(payload)
  // With SQLite no other process can be in the middle of an upload.
  if (env.DATABASE_URI.startsWith('file:')) await removeUnfinishedUploads({ payload })
  await seed({ dataDir: env.DATA_DIR, isDemo: env.DEMO, payload })

  // Before the log of requests is made, which keeps the level of that moment.
  payload.logger.level = env.LOG_LEVEL
  process.env.LOG_LEVEL = env.LOG_LEVEL
  const isDevelopment = process.env.NODE_ENV !== 'production'
  const openAdmin = onFirstCall(() => startAdmin({ env, isDevelopment, port, server }))
  const app = createApp({
    admin: async (req, res) => (await openAdmin())(req, res),
    isDevelopment,
    isDraining: () => host.isDraining(),
    options: {
      metricsToken: env.METRICS_TOKEN,
      rate: { apiPerMinute: env.API_REQUESTS_PER_MINUTE },
      trustProxy: env.TRUST_PROXY,
    },
    payload,
  })
  const host = createServer({ listener: app, server })
  stopOnSignals({
    drain: host.drain,
    latest: isDevelopment ? 1000 : LATEST,
    payload,
    stopJobs: runJobs({ delay: SETTLED_AFTER, payload }),
  })
  setTimeout(limitHeapGrowth, SETTLED_AFTER).unref()
  if (isDevelopment) await step('Starting the admin', openAdmin)
  await printAddresses({ env, payload })
}

/** Next and its build, which take a second and some 60 MiB: loaded for the first visitor of the admin, since a process that serves partner sites alone needs neither. */
const startAdmin = async ({
  env,
  isDevelopment,
  port,
  server,
}: {
  env: Env
  isDevelopment: boolean
  port: number
  server: Server
}): Promise<AdminHandler> => {
  const { default: next } = await import('next')
  const nextApp = next({
    dev: isDevelopment,
    dir: process.cwd(),
    hostname: env.HOST,
    // In production it would take over what asks for another protocol, and leave it open without an answer.
    httpServer: isDevelopment ? server : createNodeServer(),
    port,
  })
  await nextApp.prepare()
  return nextApp.getRequestHandler()
}
