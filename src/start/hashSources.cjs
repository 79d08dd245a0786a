const { createHash } = require('node:crypto')
const { mkdirSync, readFileSync, writeFileSync } = require('node:fs')
const path = require('node:path')
const { hashFiles } = require('./hashFiles.cjs')
const { visitFiles } = require('./visitFiles.cjs')

/** A file system may give one time to all changes within its clock's step, which some count in seconds. */
const COARSEST = 10_000

const read = (note) => {
  try {
    return JSON.parse(readFileSync(note, 'utf8'))
  } catch {
    return undefined
  }
}

const write = (note, known) => {
  try {
    mkdirSync(path.dirname(note), { recursive: true })
    writeFileSync(note, JSON.stringify(known))
  } catch {
    // The folder of another user, or a full disk: the files are read anew by the next start.
  }
}

/**
 * `hashFiles` of the same places, which is taken from a note where it would read what it has read before: where no file
 * came, went or was changed since. Whoever writes to a file cannot set its time of change (`ctime`) back.
 *
 * @param {{ note: string, places: string[] }} args `note` is the file for it
 * @returns {string}
 */
const hashSources = ({ note, places }) => {
  const now = Date.now()
  const print = createHash('sha256')
  print.update(`${process.platform} ${process.arch} ${process.versions.modules}`)
  let newest = 0
  visitFiles(places, (file, { ctimeMs, dev, ino, mtimeMs, size }) => {
    print.update(`\0${file}\0${dev} ${ino} ${size} ${mtimeMs} ${ctimeMs}`)
    newest = Math.max(newest, ctimeMs)
  })
  const seen = print.digest('hex')
  const known = read(note)
  if (known?.seen === seen && typeof known.hash === 'string') return known.hash
  const hash = hashFiles(places)
  if (newest < now - COARSEST) write(note, { hash, seen })
  return hash
}

module.exports = { hashSources }
