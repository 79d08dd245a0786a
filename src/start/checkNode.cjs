/** The oldest Node that the packages run on; `engines` in package.json says the same. */
const oldest = [20, 9]

/** @returns {string | undefined} one sentence where this Node is too old */
const checkNode = (version = process.versions.node) => {
  const [major, minor] = version.split('.').map(Number)
  const isEnough = major > oldest[0] || (major === oldest[0] && minor >= oldest[1])
  if (isEnough) return undefined
  return `Node ${version} is too old: Node ${oldest.join('.')} or newer is needed (https://nodejs.org).`
}

module.exports = { checkNode }
