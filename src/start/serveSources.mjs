import { spawn } from 'node:child_process'
import { readdirSync, rmSync } from 'node:fs'
import { setPriority } from 'node:os'
import path from 'node:path'
import { clearTimeout, setTimeout } from 'node:timers'
import { compiler } from './compile.mjs'
import { hashFiles } from './hashFiles.cjs'
import { watchSources } from './watchSources.mjs'

const folder = '.cache/dev'
/** Milliseconds a server may take to end in order. */
const PATIENCE = 5000
/** Ends with a sentence for who started it, such as a taken port: nothing that a change of the sources mends. */
const REFUSED = 64

/** Drawn in the browser or by Next, which reloads them itself: the server loads nothing of these. */
const isOfAdmin = (file) => /(^|\/)(components|admin)\//.test(file)

const hashOfServer = () =>
  hashFiles(
    readdirSync(folder, { recursive: true })
      .filter((file) => file.endsWith('.js') && !isOfAdmin(file.split(path.sep).join('/')))
      .map((file) => path.join(folder, file)),
  )

const say = (text) => process.stdout.write(`\n${text}\n`)

/**
 * `npm run dev`: compiles on change and starts the server anew when something that it loads has changed. While the
 * sources have errors, these are shown and the server runs on as it was. Types are checked beside it, since that takes
 * longer, and only shown.
 *
 * Node's own `--watch` is no help: it also watches what Next compiles, and its messages stop Next's workers.
 */
export const serveSources = () => {
  rmSync(folder, { force: true, recursive: true })
  let server
  let served
  let isEnding = false
  let changing = Promise.resolve()

  const stopServer = () =>
    new Promise((resolve) => {
      if (!server) return resolve()
      const late = setTimeout(() => server?.kill('SIGKILL'), PATIENCE)
      server.once('exit', () => {
        clearTimeout(late)
        resolve()
      })
      server.kill('SIGTERM')
    })

  const startServer = () => {
    const args = ['--enable-source-maps', '--import', './src/start/loadLexical.mjs']
    const child = spawn(process.execPath, [...args, `${folder}/src/server.js`], {
      env: { ...process.env, NODE_ENV: 'development' },
      stdio: 'inherit',
    })
    server = child
    child.on('exit', (code, signal) => {
      server = undefined
      if (isEnding || signal === 'SIGTERM' || code === 0) return
      if (code >= REFUSED) return end(code)
      say('The server stopped by itself. It starts again when a source has changed.')
    })
  }

  const onCompiled = async (errors) => {
    if (isEnding) return
    if (errors > 0) return say('The sources do not compile; the server waits until they do.')
    const hash = hashOfServer()
    if (hash === served && server) return
    if (served && hash !== served) say('Sources changed: the server starts anew.')
    served = hash
    await stopServer()
    if (!isEnding) startServer()
  }

  const compiling = watchSources(compiler(folder), (errors) => {
    changing = changing.then(() => onCompiled(errors))
  })
  let typeErrors = 0
  const checking = watchSources(
    ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json', '--noEmit'],
    (errors) => {
      if (errors > 0) say(`Type errors, shown above: ${errors}. The server runs all the same.`)
      else if (typeErrors > 0) say('No type errors any more.')
      typeErrors = errors
    },
  )
  setPriority(checking.pid, 10)

  /** Ends when the server has, which is told so after `delay`. A second call only hurries the server. */
  const end = (code, delay = 0) => {
    isEnding = true
    compiling.kill()
    checking.kill()
    if (!server) process.exit(code)
    server.once('exit', () => process.exit(code))
    setTimeout(() => server?.kill('SIGTERM'), delay)
    setTimeout(() => server?.kill('SIGKILL'), PATIENCE)
  }
  // A terminal sends its signal to the server too, whose second one would cut requests off.
  process.on('SIGINT', () => end(0, PATIENCE / 5))
  process.on('SIGTERM', () => end(0)).on('SIGHUP', () => end(0))
  process.stdout.write('  Compiling the program …\n')
}
