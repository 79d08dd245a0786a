import { existsSync, rmSync } from 'node:fs'
import { readServer, serverFile } from './server.ts'

/** Stops the shared server with everything it started and removes its data. */
export default function globalTeardown(): void {
  if (!existsSync(serverFile())) return
  const { folder, pid } = readServer()
  try {
    process.kill(-pid, 'SIGTERM')
  } catch {
    // It has ended already, which a test may have wanted.
  }
  rmSync(folder, { force: true, recursive: true })
  rmSync(serverFile(), { force: true })
}
