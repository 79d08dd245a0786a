import { spawn } from 'node:child_process'

/** `npm run dev`: the sources as they are, started anew on change; Next reloads the admin's own parts. */
export const serveSources = () => {
  const child = spawn(
    process.execPath,
    ['node_modules/tsx/dist/cli.mjs', 'watch', '--clear-screen=false', 'src/server.ts'],
    { env: { ...process.env, NODE_ENV: 'development' }, stdio: 'inherit' },
  )
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)))
}
