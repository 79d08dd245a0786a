const { readFileSync } = require('node:fs')
const { SourceMap } = require('node:module')
const path = require('node:path')

/**
 * Makes traces of errors name the sources instead of a bundle. Node does so by itself only where it has read the map of
 * each file at its start, those of all packages too; here it is read with the first trace that is asked for.
 */
const traceSources = (file) => {
  let map
  const sourceOf = (site) => {
    map ??= new SourceMap(JSON.parse(readFileSync(`${file}.map`, 'utf8')))
    const { originalColumn, originalLine, originalSource } = map.findEntry(
      site.getLineNumber() - 1,
      site.getColumnNumber() - 1,
    )
    // The map does not know places within packages.
    if (!originalSource || originalSource.includes('node_modules/')) return undefined
    return `${path.resolve(path.dirname(file), originalSource)}:${originalLine + 1}:${originalColumn + 1}`
  }
  const describe = (site) => {
    const text = String(site)
    const source = site.getFileName() === file ? sourceOf(site) : undefined
    return source ? text.replace(/(?<=^|\()[^(]*:\d+:\d+(?=\)?$)/, source) : text
  }
  Error.prepareStackTrace = (error, sites) =>
    [String(error), ...sites.map((site) => `    at ${describe(site)}`)].join('\n')
}

module.exports = { traceSources }
