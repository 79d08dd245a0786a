const { isStamped } = require('./stamp.cjs')

/** Whether the program and the admin were built from the sources of this hash. */
const isBuilt = (hash) =>
  ['dist', '.next'].every((folder) => isStamped(`${folder}/.start-stamp`, hash))

module.exports = { isBuilt }
