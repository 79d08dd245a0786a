import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startProduct } from '../../helpers/startProduct.ts'
import { hasBrowser } from './browser.ts'
import { type Account, serverFile } from './server.ts'

/** Starts the product as its user does, `npm start` on an empty data folder, once for all browser tests. */
export default async function globalSetup(): Promise<void> {
  if (!hasBrowser()) return
  const folder = mkdtempSync(path.join(tmpdir(), 'dachverband-e2e-'))
  const { pid, url } = await startProduct({ folder })
  const accounts = JSON.parse(
    readFileSync(path.join(folder, 'demo-accounts.json'), 'utf8'),
  ) as Account[]
  mkdirSync(path.dirname(serverFile()), { recursive: true })
  writeFileSync(serverFile(), JSON.stringify({ accounts, folder, pid, url }), { mode: 0o600 })
}
