import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

const jars = path.resolve('.cache/mongo/jars')

/** Downloads the jars of the Java server once; what is there already is looked at by its complete list. */
const fetchJars = () => {
  if (existsSync(path.join(jars, 'complete'))) return
  const { status, stderr, stdout } = spawnSync(
    'mvn',
    [
      '-q',
      '-B',
      '-f',
      'test/mongo/pom.xml',
      'dependency:copy-dependencies',
      `-DoutputDirectory=${jars}`,
      '-DincludeScope=runtime',
    ],
    { encoding: 'utf8' },
  )
  if (status !== 0)
    throw new Error(`mvn could not fetch the MongoDB test server:\n${stdout}${stderr}`)
  spawnSync('touch', [path.join(jars, 'complete')])
}

/**
 * Starts the server of `test/mongo`, which ends with this process.
 *
 * @param {{ file?: string, port?: number }} [options] `file` keeps the data in an H2 file, else they are in memory
 * @returns {Promise<{ compatibility: string, freeze: () => void, kill: () => Promise<void>, port: number, stop: () => Promise<void>, thaw: () => void, uri: string }>}
 */
export const startJavaServer = async ({ file = '', port = 0 } = {}) => {
  fetchJars()
  const child = spawn(
    'java',
    ['-Xmx1g', '-cp', `${jars}/*`, 'test/mongo/Server.java', file, String(port)],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  )
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const first = await new Promise((resolve, reject) => {
    child.stdout.once('data', (chunk) => resolve(String(chunk)))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The MongoDB test server ended with ${code}.`)))
  })
  // Neither the server nor its pipes keep this process from ending.
  child.unref()
  child.stdout.unref()
  child.stdin.unref()
  const bound = Number(first)
  return {
    compatibility: 'cosmosdb',
    // Connections stay open and nothing is answered, as where a cable is pulled.
    freeze: () => child.kill('SIGSTOP'),
    kill: async () => {
      child.ref()
      child.kill('SIGKILL')
      await ended
    },
    port: bound,
    stop: async () => {
      // What waits for its end has to be kept waiting: else this process ends first, with code 13.
      child.ref()
      child.stdin.end()
      await ended
    },
    thaw: () => child.kill('SIGCONT'),
    uri: `mongodb://127.0.0.1:${bound}`,
  }
}
