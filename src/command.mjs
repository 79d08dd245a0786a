import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { checkNode } from './start/checkNode.cjs'
import { compile } from './start/compile.mjs'
import { hashFiles } from './start/hashFiles.cjs'
import { isInstalled } from './start/isInstalled.mjs'
import { lockFolder } from './start/lockFolder.mjs'
import { sources } from './start/sources.cjs'
import { isStamped, writeStamp } from './start/stamp.cjs'

/**
 * `node src/command.mjs NAME …` runs `src/cli/NAME.ts`, compiled: by the start's build where that is current, else
 * into a folder of its own, so that a serving build is never touched.
 */
const own = '.cache/compiled'

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'))
const hash = hashFiles(sources)
const stampOf = (folder) => path.join(folder, '.start-stamp')
const isCurrent = (folder) => isStamped(stampOf(folder), hash)

const compileOnce = async () => {
  const release = await lockFolder('.cache/compile.lock')
  try {
    if (isCurrent(own)) return
    await compile(own, { isQuiet: true })
    writeStamp(stampOf(own), hash)
  } finally {
    release()
  }
}

/** The packages as the start left them, or as npm did by hand. */
const assertInstalled = () => {
  const hash = hashFiles(['package-lock.json'])
  if (isStamped('node_modules/.start-stamp', hash) || isInstalled()) return
  throw Object.assign(
    new Error(
      'The packages of this program are not installed yet: run "npm run build" or "npm start" first, then this command again.',
    ),
    { exitCode: 71 },
  )
}

const run = async () => {
  const complaint = checkNode()
  if (complaint) throw Object.assign(new Error(complaint), { exitCode: 78 })
  assertInstalled()
  const [name] = process.argv.splice(2, 1)
  const folder = isCurrent('dist') ? 'dist' : own
  if (!isCurrent(folder)) await compileOnce()
  process.env.COMPILED_FOLDER = folder
  process.env.NODE_ENV ??= 'production'
  process.setSourceMapsEnabled(true)
  await import('./start/loadLexical.mjs')
  await import(pathToFileURL(path.resolve(folder, 'src/cli', `${name}.js`)).href)
}

try {
  await run()
} catch (error) {
  if (['EACCES', 'EPERM', 'EROFS'].includes(error.code)) {
    error.message = `This user cannot write in ${process.cwd()}, and what is built there is not of these sources: run "npm run build" as the owner of that folder, then this command again.`
    error.exitCode = 73
  }
  process.stderr.write(`${error.exitCode ? error.message : error.stack}\n`)
  process.exit(error.exitCode ?? 1)
}
