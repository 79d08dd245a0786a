const { readdirSync, statSync } = require('node:fs')
const path = require('node:path')

const list = (file) => {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [{ file, stat }]
  return readdirSync(file)
    .filter((name) => name !== 'node_modules' && name !== 'test')
    .flatMap((name) => list(path.join(file, name)))
}

/** The given files and those in the given folders with what the file system says of each; not what is for tests. */
const listFiles = (places) => places.flatMap(list)

module.exports = { listFiles }
