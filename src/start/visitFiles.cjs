const { readdirSync, statSync } = require('node:fs')
const { sep } = require('node:path')

/** Not what is for tests. */
const LEFT_OUT = ['node_modules', 'test']

/**
 * Calls with each of the given files and of those in the given folders, and with what the file system says of it. Each start
 * waits for it: nothing is asked twice, and nothing is kept.
 *
 * @param {string[]} places
 * @param {(file: string, stat: import('node:fs').Stats) => void} visit
 */
const visitFiles = (places, visit) => {
  const visitFolder = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (LEFT_OUT.includes(entry.name)) continue
      const file = folder + sep + entry.name
      if (entry.isDirectory()) visitFolder(file)
      else visitPlace(file)
    }
  }
  const visitPlace = (place) => {
    const stat = statSync(place, { throwIfNoEntry: false })
    if (stat?.isDirectory()) visitFolder(place)
    else if (stat) visit(place, stat)
  }
  places.forEach(visitPlace)
}

module.exports = { visitFiles }
