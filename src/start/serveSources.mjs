import { spawn } from 'node:child_process'
import { compile, compiler } from './compile.mjs'

const folder = '.cache/dev'

/** `npm run dev`: compiles on change, and starts anew when a compiled file changed; Next reloads the admin's own parts. */
export const serveSources = async () => {
  await compile(folder)
  const start = (args, stdio) =>
    spawn(process.execPath, args, { env: { ...process.env, NODE_ENV: 'development' }, stdio })
  const compiling = start(
    [...compiler(folder), '--watch', '--preserveWatchOutput'],
    ['ignore', 'ignore', 'inherit'],
  )
  const serving = start(
    [
      '--enable-source-maps',
      '--import',
      './src/start/loadLexical.mjs',
      '--watch',
      '--watch-preserve-output',
      `${folder}/src/server.js`,
    ],
    'inherit',
  )
  const stop = (signal) => {
    compiling.kill(signal)
    serving.kill(signal)
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  serving.on('exit', (code, signal) => {
    compiling.kill()
    process.exit(signal ? 0 : (code ?? 1))
  })
}
