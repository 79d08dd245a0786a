const fs = require('node:fs')

const stateOf = ({ ino, mtimeMs, size }) => `${ino} ${mtimeMs} ${size}`

/**
 * Begins to read a file at once and aside, while this thread does something else.
 *
 * @param {string} file
 * @returns {() => Promise<Buffer | undefined>} gives what was read; nothing where there is no such file, or another one by now
 */
const readAhead = (file) => {
  let descriptor
  try {
    descriptor = fs.openSync(file, 'r')
  } catch {
    return () => Promise.resolve(undefined)
  }
  const stat = fs.fstatSync(descriptor)
  const content = Buffer.allocUnsafeSlow(stat.size)
  const reading = new Promise((resolve) => {
    fs.read(descriptor, content, 0, stat.size, 0, (error, count) => {
      fs.closeSync(descriptor)
      resolve(!error && count === stat.size)
    })
  })
  return async () => {
    const isWhole = await reading
    const now = fs.statSync(file, { throwIfNoEntry: false })
    return isWhole && now && stateOf(now) === stateOf(stat) ? content : undefined
  }
}

module.exports = { readAhead }
