const { createHash } = require('node:crypto')
const { readFileSync } = require('node:fs')
const path = require('node:path')
const { visitFiles } = require('./visitFiles.cjs')

/**
 * SHA-256 over names and contents of the given files and folders, in a fixed order; folders named `test` and what is
 * missing are left out. The runtime is part of it, since binaries belong to one platform.
 */
const hashFiles = (places) => {
  const hash = createHash('sha256').update(
    `${process.platform} ${process.arch} ${process.versions.modules}\0`,
  )
  const names = []
  visitFiles(places, (file) => names.push(file))
  for (const file of names.sort()) {
    const content = readFileSync(file)
    hash.update(`${file.split(path.sep).join('/')}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}

module.exports = { hashFiles }
