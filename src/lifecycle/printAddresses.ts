import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import type { Env } from '../env/readEnv.ts'

/** The end of the start: what can be opened now, and where the demo accounts are. */
export const printAddresses = async ({
  env,
  payload,
}: {
  env: Env
  payload: Payload
}): Promise<void> => {
  const base = payload.config.serverURL
  const lines = [
    `Ready after ${process.uptime().toFixed(1)} s`,
    '',
    `  Admin    ${base}/admin`,
    `  GraphQL  ${base}/api/graphql`,
    `  REST     ${base}/api/postings`,
    `  Health   ${base}/healthz`,
    '',
  ]
  const accounts = path.join(env.DATA_DIR, 'demo-accounts.json')
  if (existsSync(accounts)) {
    lines.push(`Demo accounts (e-mail and password): ${path.relative(process.cwd(), accounts)}`)
  }
  lines.push('Stop with Ctrl+C.')
  process.stdout.write(`\n${lines.join('\n')}\n\n`)
}
