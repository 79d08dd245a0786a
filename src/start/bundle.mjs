import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { decode, encode } from '@jridgewell/sourcemap-codec'
import { build } from 'esbuild'
import { loadLate } from './loadLate.mjs'
import { toAscii } from './toAscii.mjs'

/**
 * `node src/start/bundle.mjs FOLDER` writes the server with its packages as one file, `FOLDER/server.cjs`: Node takes
 * two seconds to find and read the four thousand files that it is made from.
 */
const [folder] = process.argv.slice(2)
const file = path.resolve(folder, 'server.cjs')

/** Loaded from `node_modules` at run time: what finds files beside itself, and what most starts never load. */
const outside = ['drizzle-kit', 'mongodb', 'mongoose', 'next', 'sharp']

const leaveOutside = {
  name: 'leave-outside',
  setup: ({ onResolve }) => {
    const names = new RegExp(`^(${outside.join('|')})(/|$)`)
    onResolve({ filter: names }, ({ importer, path: name }) => {
      const find = (from) => createRequire(from).resolve(name)
      // The bundle lies elsewhere than who imports: it must find the same version.
      const isSame = find(importer) === find(file)
      return isSame
        ? { external: true, path: name }
        : { errors: [{ text: `"${name}" is another version for ${importer}` }] }
    })
  },
}

/** Parts and forms of packages that are loaded sooner than the whole. */
const instead = {
  // What serves files, without clients for databases elsewhere.
  '@libsql/client': '@libsql/client/sqlite3',
  // Each place that deprecates something asks for its line, for which V8 counts all lines of the bundle.
  depd: 'depd/lib/browser/index.js',
}

const takeInstead = {
  name: 'take-instead',
  setup: ({ onLoad, onResolve, resolve }) => {
    const names = new RegExp(`^(${Object.keys(instead).join('|')})$`)
    onResolve({ filter: names }, ({ path: name, ...from }) => resolve(instead[name], from))
    // GraphQL as modules: of its other form each of some forty importers makes a copy of all 260 names.
    onResolve({ filter: /^graphql(\/|$)/ }, ({ importer, path: name }) => ({
      path: createRequire(importer).resolve(name).replace(/\.js$/, '.mjs'),
    }))
    // Only what reloads pages in development opens a socket; its form for browsers opens none.
    onResolve({ filter: /^ws$/ }, ({ importer, path: name }) => ({
      path: createRequire(importer)
        .resolve(`${name}/package.json`)
        .replace(/package\.json$/, 'browser.js'),
    }))
    // It has Node write a report of the whole process, with lines of the bundle, to tell one libc from another. The
    // packages are of the one that they were installed on.
    onResolve({ filter: /^@neon-rs\/load$/ }, ({ importer, path: name }) => ({
      namespace: 'instead',
      path: name,
      pluginData: createRequire(importer)(name).currentTarget(),
    }))
    onLoad({ filter: /./, namespace: 'instead' }, ({ pluginData: target }) => ({
      contents: `exports.currentTarget = () => ${JSON.stringify(target)}`,
    }))
  },
}

/** Large tables as texts for `JSON.parse`, which is several times as fast as running the same as a program. */
const parseTables = {
  name: 'parse-tables',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.json$/ }, ({ path: name }) => {
      const table = JSON.stringify(JSON.parse(readFileSync(name, 'utf8')))
      if (table.length < 10_000) return undefined
      return { contents: `module.exports = JSON.parse(${JSON.stringify(table)})` }
    })
  },
}

await build({
  // The function that Node makes of every such file, made here so that its code can be kept beside it.
  banner: {
    js: `(function (exports, require, module, __filename, __dirname) {
const bundleUrl = require('node:url').pathToFileURL(__filename).href`,
  },
  bundle: true,
  // Lexical's file for it; its file for Node awaits an import at its top, which no such bundle can hold.
  conditions: ['production'],
  define: { 'import.meta.url': 'bundleUrl', 'process.env.NODE_ENV': '"production"' },
  entryPoints: ['src/server.ts'],
  footer: { js: '})' },
  format: 'cjs',
  legalComments: 'none',
  loader: { '.css': 'empty', '.scss': 'empty' },
  logLevel: 'warning',
  // A third less to read. Names stay, for traces and for the classes of errors.
  minifyWhitespace: true,
  outfile: file,
  platform: 'node',
  plugins: [leaveOutside, takeInstead, loadLate, parseTables],
  sourcemap: true,
  sourcesContent: false,
  // An import at run time becomes a require: what is outside can be required, and the code cache knows no imports.
  supported: { 'dynamic-import': false },
  target: 'node20',
})

const text = toAscii(readFileSync(file, 'utf8'))
writeFileSync(file, text, 'latin1')

// An error's answer names its class (`"name": "ValidationError"`); of two classes with one name esbuild numbers one.
const [renamed] =
  /\b\w+\d+=class(?: \w+)? extends (?:APIError|ExtendableError)\d*\b/.exec(text) ?? []
if (renamed) throw new Error(`Two classes of errors have one name: ${renamed}`)

// Of packages the map only tells where each file begins: so it is a tenth, and it is read where something fails.
const map = JSON.parse(readFileSync(`${file}.map`, 'utf8'))
let last
const isKept = ([, source]) => {
  const isFirst = source !== last
  last = source
  return isFirst || !map.sources[source]?.includes('node_modules/')
}
const mappings = decode(map.mappings).map((segments) => segments.filter(isKept))
writeFileSync(`${file}.map`, JSON.stringify({ ...map, mappings: encode(mappings) }))
