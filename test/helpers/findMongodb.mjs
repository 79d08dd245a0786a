import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { startJavaServer } from './startJavaServer.mjs'
import { startMongod } from './startMongod.mjs'

/**
 * The MongoDB server for the tests, the first that is there: the one that `MONGODB_TEST_URI` names (then
 * `MONGODB_TEST_COMPATIBILITY` is what it is), a `mongod` on the PATH as a replica set, the Java server of `test/mongo`.
 *
 * @returns {{ name: string, start: () => Promise<{ compatibility: string, stop: () => Promise<void>, uri: string }> } | { reason: string }}
 */
export const findMongodb = () => {
  const { MONGODB_TEST_COMPATIBILITY: compatibility = '', MONGODB_TEST_URI: uri } = process.env
  if (uri) {
    const stop = () => Promise.resolve()
    return {
      name: 'the server of MONGODB_TEST_URI',
      start: () => Promise.resolve({ compatibility, stop, uri }),
    }
  }
  const binary = (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'mongod'))
    .find((place) => existsSync(place))
  if (binary) return { name: `${binary}, a replica set`, start: () => startMongod({ binary }) }

  const lacks = [!hasCompiler() && 'java with its compiler', !hasMaven() && 'mvn'].filter(Boolean)
  if (lacks.length === 0) {
    return { name: 'mongo-java-server, no transactions', start: () => startJavaServer() }
  }
  return {
    reason: `no MongoDB server: no mongod on the PATH, and not found: ${lacks.join(', ')} (apt-get install default-jdk-headless maven, or set MONGODB_TEST_URI)`,
  }
}

const outputOf = (command, ...args) => spawnSync(command, args, { encoding: 'utf8' }).stdout ?? ''

/** A JRE alone cannot start a server from its source. */
const hasCompiler = () => outputOf('java', '--list-modules').includes('jdk.compiler')
const hasMaven = () => outputOf('mvn', '--version').includes('Maven')
