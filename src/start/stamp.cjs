const { mkdirSync, readFileSync, writeFileSync } = require('node:fs')
const path = require('node:path')

const read = (file) => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}

/** A stamp lies inside what it vouches for (`node_modules`, `dist`, `.next`), so that deleting that deletes it too. */
const isStamped = (file, hash) => read(file) === hash

const writeStamp = (file, hash) => {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, hash)
}

module.exports = { isStamped, writeStamp }
