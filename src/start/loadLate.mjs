import { readFileSync, statSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * What hardly a start needs though something at its top imports it: loaded in the bundle when something of it is first
 * asked for. Built-in modules are named, files of packages by their place.
 */
const builtins = ['child_process', 'cluster', 'dns', 'https', 'v8']
const files = [
  // The tables and expressions for every script that it can transliterate.
  '@sindresorhus/slugify/index.js',
  // Reads the table of all types.
  'compressible/index.js',
  // Builds two maps of all types.
  'mime-types/index.js',
  // Knows files by their first bytes; for uploads and downloads.
  'file-type/index.js',
  // Numbers for Prometheus, where they are asked for.
  'prom-client/index.js',
  // Fetches files by their address, with a whole client for HTTP of its own.
  'payload/dist/uploads/safeFetch.js',
  // Asks who migrates at a terminal.
  'prompts/index.js',
  'sanitize-html/index.js',
]

/** The same file, to be loaded itself. */
const NOW = '?now'

/**
 * A module of CommonJS with the names of another one, which is loaded when one of them is read or the whole is called:
 * esbuild's imports read a name where it is used, not where it is imported.
 */
const stub = ({ exported, real, whole = exported.default }) => `
let real
const load = () => (real ??= require(${JSON.stringify(real)}))
const late = ${
  typeof whole === 'function'
    ? `function (...args) {
  const whole = load()${exported ? '.default' : ''}
  return new.target ? new whole(...args) : whole.apply(this, args)
}`
    : '{}'
}
for (const name of ${JSON.stringify(Object.keys(exported ?? whole))}) {
  Object.defineProperty(late, name, { configurable: true, enumerable: true, get: () => load()[name] })
}
module.exports = late
`

/** A plugin of esbuild that has some modules loaded at their first use. */
export const loadLate = {
  name: 'load-late',
  setup: ({ onLoad, onResolve }) => {
    // One that a package has moved would be loaded at every start again.
    for (const file of files) statSync(`node_modules/${file}`)

    onResolve(
      { filter: new RegExp(`^(node:)?(${builtins.join('|')})$`) },
      ({ namespace, path }) => {
        const name = path.replace(/^(node:)?/, 'node:')
        if (namespace === 'late') return { external: true, path: name }
        return { namespace: 'late', path: name, pluginData: { real: name } }
      },
    )
    onResolve({ filter: /\?now$/ }, ({ path }) => ({
      path: path.slice(0, -NOW.length),
      suffix: NOW,
    }))
    onResolve({ filter: /^late:/ }, ({ path, pluginData }) => ({
      namespace: 'late',
      path: path.replace(/^late:|\.\w+$/g, ''),
      pluginData,
    }))

    const places = new RegExp(`/node_modules/(${files.join('|')})$`)
    onLoad({ filter: places, namespace: 'file' }, async ({ path, suffix }) => {
      if (suffix === NOW) return undefined
      const exported = await import(pathToFileURL(path).href)
      const [, place] = places.exec(path)
      const real = path + NOW
      const isModule = /^(?:\s*\*\/ )?export /m.test(readFileSync(path, 'utf8'))
      if (!isModule) return { contents: stub({ real, whole: exported.default }) }
      if (Object.keys(exported.default ?? {}).length > 0)
        throw new Error(
          `What "${place}" exports as its default has properties, which the stub has not`,
        )
      // Such a file is a module for esbuild whatever it holds, so the stub is one beside it.
      return {
        contents: `export { ${Object.keys(exported).join(', ')} } from "late:${place}"`,
        pluginData: { exported, real },
      }
    })
    onLoad({ filter: /./, namespace: 'late' }, async ({ pluginData: { exported, real } }) => ({
      contents: stub(exported ? { exported, real } : { real, whole: (await import(real)).default }),
      resolveDir: '.',
    }))
  },
}
