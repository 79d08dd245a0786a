import { existsSync } from 'node:fs'
import path from 'node:path'
import type { Payload } from 'payload'
import { issueFirstUserCode } from '../../collections/Users/firstUserCode.ts'
import type { Env } from '../env/readEnv.ts'
import { hasUsers } from '../users/hasUsers.ts'

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
    const near = path.relative(process.cwd(), accounts)
    lines.push(`Demo accounts (e-mail and password): ${near.startsWith('..') ? accounts : near}`)
  }
  if (!(await hasUsers(payload))) {
    lines.push(
      'Nobody has an account yet. Make the first one by "npm run user:create", or in the browser:',
      `  ${base}/admin/create-first-user`,
      `  One-time code, for 30 minutes: ${issueFirstUserCode()}`,
    )
  }
  lines.push('Stop with Ctrl+C.')
  process.stdout.write(`\n${lines.join('\n')}\n\n`)
}
